import { lineEnd, nextLine, skipSpaces } from './lines.ts'

const BOLD = /^\s*(\*\*|__)(?=\S).+\1\s*$/
const LABELLED =
  /^[ \t]*(?:[-*+][ \t]+)?(?:[\p{L}][\p{L}\p{N} /()-]{0,24}?[ \t]*[:：]?[ \t]*(?:https?:\/\/\S+|\[[^\]]*\]\([^)]*\))|\[[\p{L}\p{N} ]{2,20}\]\([^)]*\)|[\p{L}][\p{L} ]{1,20}[:：])[ \t]*$/u

/**
 * A bold line with labelled links below it (`- Paper: https://…`) is one thing: a title and its links. Gives where
 * those links end, or `end` when the lines from `start` to `end` are no bold line or nothing of the kind follows.
 */
export function labelledLinksEnd(text: string, start: number, end: number): number {
  if (nextLine(text, start) !== end || end - start > 1000 || !BOLD.test(text.slice(start, end))) return end
  let last = end
  let at = afterBlank(text, end)
  while (at < text.length) {
    const stop = lineEnd(text, at)
    if (stop - at > 2000 || !LABELLED.test(text.slice(at, stop))) break
    last = nextLine(text, at)
    at = afterBlank(text, last)
  }
  return last
}

/** Position after one blank line, where there is one. */
function afterBlank(text: string, at: number): number {
  const end = lineEnd(text, at)
  return at < text.length && skipSpaces(text, at, end) === end ? nextLine(text, at) : at
}
