import { isWhite } from '../scan/characters.ts'

const TAG = /#[\p{L}_][\p{L}\p{N}_/-]*/uy

/** End of the hashtag (`#rl`, `#to/read`) that starts at `at`, or `at` when none does. */
export function hashtagEnd(text: string, at: number): number {
  if (text.charCodeAt(at) !== 35) return at
  TAG.lastIndex = at
  const found = TAG.exec(text)
  return found ? at + found[0].length : at
}

/** Position of the first of the hashtags that close the stretch between two positions; `end` when none do. */
export function trailingHashtags(text: string, start: number, end: number): number {
  let at = end
  while (at > start) {
    let word = at
    while (word > start && !isWhite(text.charCodeAt(word - 1))) word--
    if (text.charCodeAt(word) !== 35 || hashtagEnd(text, word) < at) break
    at = word
    while (at > start && isGap(text.charCodeAt(at - 1))) at--
    if (at <= start || word === start) return word === start ? start : at
  }
  while (at < end && isGap(text.charCodeAt(at))) at++
  return at
}

/** True for what stands between hashtags: blanks and commas. */
function isGap(code: number): boolean {
  return code === 44 || isWhite(code)
}
