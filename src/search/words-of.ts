import { folded } from '../model/folded.ts'

/** Letters that stand for words or syllables of their own and are not parted by blanks. */
const UNPARTED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

const WORDS = /[\p{L}\p{N}]+/gu

/**
 * The words of a text as they are looked up. Writing without blanks is cut into pairs of letters, so that any part
 * of it is found.
 */
export function wordsOf(text: string): string[] {
  const words: string[] = []
  for (const [word] of folded(text).matchAll(WORDS)) {
    if (UNPARTED.test(word)) words.push(...pairsOf(word))
    else words.push(word)
  }
  return words
}

function pairsOf(word: string): string[] {
  const letters = [...word]
  if (letters.length < 2) return letters
  return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`)
}
