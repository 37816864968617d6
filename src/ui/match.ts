/** Letters as they are compared: without case, accents and width. */
export function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

/**
 * Finds what a person may mean by a few typed letters: whole text first, then beginnings, beginnings of words,
 * any place, and last letters in order with gaps (`llmrea` for `LLMs related › Reasoning`).
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
  return isSubsequence(query.replace(/\s+/g, ''), text) ? 5 : Infinity
}

function beginsWord(query: string, text: string): boolean {
  for (let at = text.indexOf(query); at !== -1; at = text.indexOf(query, at + 1)) {
    const before = text[at - 1]
    if (before === undefined || !/[\p{L}\p{N}]/u.test(before)) return true
  }
  return false
}

function isSubsequence(query: string, text: string): boolean {
  let from = 0
  for (const letter of query) {
    const at = text.indexOf(letter, from)
    if (at === -1) return false
    from = at + letter.length
  }
  return true
}
