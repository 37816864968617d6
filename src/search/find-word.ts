import { allowedTypos, lettersOf, mayBeNear, typosBetween } from './typos.ts'
import type { WordIndex } from './word-index.ts'

/** What it is worth that a word is the typed one, begins with it, holds it, or is a mistake away from it. */
const WORTH = { whole: 8, start: 5, inside: 2, typo: 1 } as const

/** Shortest typed word that is looked for inside of words. */
const SHORTEST_INSIDE = 3

/**
 * Scores every document for one typed word.
 * @returns a score for each slot, 0 where the word does not stand
 */
export function scoresOf(index: WordIndex, typed: string): Uint8Array {
  const scores = new Uint8Array(index.slots)
  const beginning = index.beginningWith(typed)
  for (const word of beginning)
    mark(index, scores, word, index.words[word] === typed ? WORTH.whole : WORTH.start)
  if (typed.length >= SHORTEST_INSIDE) {
    for (let word = 0; word < index.words.length; word++)
      if ((index.words[word]?.indexOf(typed) ?? -1) > 0) mark(index, scores, word, WORTH.inside)
  }
  if (beginning.length === 0)
    for (const word of nearWords(index, typed)) mark(index, scores, word, WORTH.typo)
  return scores
}

function mark(index: WordIndex, scores: Uint8Array, word: number, worth: number): void {
  for (const posting of index.postings(word)) {
    const slot = posting >> 2
    const score = worth * ((posting & 3) + 1)
    if (score > (scores[slot] ?? 0)) scores[slot] = score
  }
}

/** Words that may have been meant: the fewest mistakes away, the end of a longer word left out. */
function nearWords(index: WordIndex, typed: string): number[] {
  const typos = allowedTypos(typed)
  if (typos === 0) return []
  const letters = lettersOf(typed)
  let fewest: number = typos
  let near: number[] = []
  for (let word = 0; word < index.words.length; word++) {
    if (!mayBeNear(index.letters[word] ?? 0, letters, typos + 2)) continue
    const count = typosToStart(typed, index.words[word] ?? '', fewest)
    if (count < fewest) near = []
    if (count <= fewest) near.push(word)
    fewest = Math.min(fewest, count)
  }
  return near
}

/** Mistakes between what was typed and the word, or the part of it that was typed so far. */
function typosToStart(typed: string, word: string, most: number): number {
  const start = word.slice(0, typed.length)
  const whole = typosBetween(typed, word, most)
  return Math.min(whole, word.length > typed.length ? typosBetween(typed, start, most) : whole)
}
