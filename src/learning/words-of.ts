import { folded } from '../model/folded.ts'

/** Words that tell nothing of a subject, in English titles. */
const EMPTY = new Set(
  'a the and for with from via into using use towards toward over under its are can does not how what why when is on of in to by an as at or be we do it'.split(
    ' ',
  ),
)

/** Most words of one text that are looked at; titles are far shorter. */
const MOST_WORDS = 60

/** Most letters of a text that are looked at. */
const MOST_LETTERS = 1000

/** Below it no script is written without spaces. */
const FIRST_UNSPACED = 0x0e00

const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+|[\p{L}\p{N}]+/gu

/**
 * The words of a title or heading that may tell its subject, in order: without case and accents; of scripts
 * without spaces each pair of characters.
 */
export function wordsOf(text: string): string[] {
  const words: string[] = []
  for (const word of folded(text.slice(0, MOST_LETTERS)).match(WORD) ?? []) {
    if (words.length >= MOST_WORDS) break
    if (word.charCodeAt(0) >= FIRST_UNSPACED && UNSPACED.test(word)) words.push(...pairs(word))
    else if (!EMPTY.has(word)) words.push(word)
  }
  return words.slice(0, MOST_WORDS)
}

function pairs(run: string): string[] {
  const letters = [...run]
  return letters.length < 2 ? letters : letters.slice(1).map((letter, i) => `${letters[i]}${letter}`)
}
