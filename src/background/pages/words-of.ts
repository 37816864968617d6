/** Words that tell nothing of a subject, in titles. */
const EMPTY = new Set(
  'the and for with from via into using use towards toward over under its are can does not how what why when is on of in to by an as at or be we do it'.split(
    ' ',
  ),
)

/**
 * The words of a title that may tell its subject: lower case, without plural endings, of scripts without
 * spaces each pair of characters.
 */
export function wordsOf(text: string): string[] {
  const found =
    text.toLowerCase().match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+|[\p{L}\p{N}]+/gu) ?? []
  return found.flatMap((word) =>
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word) ? pairs(word) : stem(word),
  )
}

function stem(word: string): string[] {
  if (word.length < 2 || EMPTY.has(word)) return []
  if (word.length > 4 && word.endsWith('ies')) return [`${word.slice(0, -3)}y`]
  return [word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word]
}

function pairs(run: string): string[] {
  const letters = [...run]
  return letters.length < 2 ? letters : letters.slice(1).map((letter, i) => `${letters[i]}${letter}`)
}
