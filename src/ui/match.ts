import { folded } from '../model/folded.ts'

/** Typed letters that are tried as beginnings of words run together; more would only cost time. */
const LONGEST_INITIALS = 24

/** Texts to be searched again and again, with what does not depend on what is typed worked out once. */
export interface Searchable {
  readonly folded: readonly string[]
  /** The words of each text, once somebody asked for them. */
  readonly words: (readonly string[] | undefined)[]
}

/** Makes texts ready to be searched. */
export function searchable(texts: readonly string[]): Searchable {
  return { folded: texts.map(folded), words: [] }
}

/**
 * Finds what a person may mean by a few typed letters: whole text first, then beginnings, beginnings of words,
 * any place, and last beginnings of several words run together (`llmrea` for `LLMs related › Reasoning`).
 * @returns positions in `texts`, best first, ties in the order given; every position when nothing is typed
 */
export function rankMatches(typed: string, texts: readonly string[]): number[] {
  return rankPrepared(typed, searchable(texts))
}

/** As `rankMatches`, in texts that were made ready before. */
export function rankPrepared(typed: string, texts: Searchable): number[] {
  const query = folded(typed.trim())
  if (query === '') return texts.folded.map((_, index) => index)
  const parts = query.split(/\s+/)
  // Whoever types a blank parts the words already.
  const letters = parts.length > 1 ? '' : query.replace(/[^\p{L}\p{N}]+/gu, '').slice(0, LONGEST_INITIALS)
  return texts.folded
    .map((text, index) => ({
      index,
      rank: matchRank(query, parts, text) ?? initialsRank(letters, texts, index),
    }))
    .filter((match) => match.rank < Infinity)
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map((match) => match.index)
}

/** Lower is better; null when the letters do not stand there as they are. All are folded. */
function matchRank(query: string, parts: readonly string[], text: string): number | null {
  const at = text.indexOf(query)
  if (at === 0) return text.length === query.length ? 0 : 1
  if (at > 0) return beginsWord(query, text) ? 2 : 3
  return parts.length > 1 && parts.every((part) => text.includes(part)) ? 4 : null
}

function initialsRank(letters: string, texts: Searchable, index: number): number {
  if (letters === '') return Infinity
  const words = texts.words[index] ?? texts.folded[index]?.match(/[\p{L}\p{N}]+/gu) ?? []
  texts.words[index] = words
  return beginsWords(letters, words) ? 5 : Infinity
}

function beginsWord(query: string, text: string): boolean {
  for (let at = text.indexOf(query); at !== -1; at = text.indexOf(query, at + 1)) {
    const before = text[at - 1]
    if (before === undefined || !/[\p{L}\p{N}]/u.test(before)) return true
  }
  return false
}

/** True when the letters are beginnings of the text's words, in order: `llmrea` of `llms` and `reasoning`. */
function beginsWords(letters: string, words: readonly string[]): boolean {
  // Whether so many letters may have been used up by the words so far.
  const used = [true]
  for (const text of words) {
    // The most first, so that no word is used twice.
    for (let from = Math.min(used.length, letters.length) - 1; from >= 0; from--) {
      if (!used[from] || letters[from] !== text[0]) continue
      for (let length = commonLength(letters, from, text); length > 0; length--) used[from + length] = true
    }
    if (used[letters.length]) return true
  }
  return false
}

function commonLength(letters: string, from: number, text: string): number {
  let length = 0
  while (from + length < letters.length && length < text.length && letters[from + length] === text[length])
    length++
  return length
}
