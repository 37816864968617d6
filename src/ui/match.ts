import { folded } from '../model/folded.ts'

/** Typed letters that are tried as beginnings of words run together; more would only cost time. */
const LONGEST_INITIALS = 24

/**
 * Finds what a person may mean by a few typed letters: whole text first, then beginnings, beginnings of words,
 * any place, and last beginnings of several words run together (`llmrea` for `LLMs related › Reasoning`).
 * @returns positions in `texts`, best first, ties in the order given; every position when nothing is typed
 */
export function rankMatches(typed: string, texts: readonly string[]): number[] {
  const query = folded(typed.trim())
  if (query === '') return texts.map((_, index) => index)
  return texts
    .map((text, index) => ({ index, rank: matchRank(query, folded(text)) }))
    .filter((match) => match.rank < Infinity)
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map((match) => match.index)
}

/** Lower is better; Infinity is no match. Both are folded. */
function matchRank(query: string, text: string): number {
  const at = text.indexOf(query)
  if (at === 0) return text.length === query.length ? 0 : 1
  if (at > 0) return beginsWord(query, text) ? 2 : 3
  const words = query.split(/\s+/)
  if (words.length > 1 && words.every((part) => text.includes(part))) return 4
  const letters = query.replace(/[^\p{L}\p{N}]+/gu, '').slice(0, LONGEST_INITIALS)
  return letters !== '' && beginsWords(letters, text.match(/[\p{L}\p{N}]+/gu) ?? []) ? 5 : Infinity
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
  if (letters === '') return true
  return words.some((text, index) => {
    for (let length = commonLength(letters, text); length > 0; length--) {
      if (beginsWords(letters.slice(length), words.slice(index + 1))) return true
    }
    return false
  })
}

function commonLength(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length++
  return length
}
