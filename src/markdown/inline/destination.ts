import type { Span } from './tokens.ts'

/** Longest destination that is looked for: longer than any URL that may be stored, and a bound on work. */
const LIMIT = 8192
/** Nesting of parentheses that is followed, as in other readers. */
const MAX_DEPTH = 32

/** A link's destination: where its URL stands, and the position after the closing parenthesis. */
export interface Destination {
  readonly url: Span
  readonly end: number
}

/**
 * Reads `(url "title")` at `open`, as CommonMark 6.3 has it, and a little more as people write it: spaces at both
 * ends and inside.
 * @returns null when the parenthesis is not closed before `limit`
 */
export function readDestination(text: string, open: number, limit: number): Destination | null {
  const stop = Math.min(limit, open + LIMIT)
  let start = open + 1
  while (start < stop && isBlank(text.charCodeAt(start))) start++
  if (text.charAt(start) === '<') {
    const close = text.slice(start, stop).indexOf('>')
    if (close > 0 && !text.slice(start, start + close).includes('\n')) {
      return finish(text, { start: start + 1, end: start + close }, start + close + 1, stop)
    }
  }
  let depth = 0
  for (let at = start; at < stop; at++) {
    const code = text.charCodeAt(at)
    if (code === 92) at++
    else if (code === 40) {
      if (++depth > MAX_DEPTH) return null
    } else if (code === 41 && depth-- === 0) return { url: trimmed(text, start, at), end: at + 1 }
    else if (isBlank(code)) {
      const titled = finish(text, { start, end: at }, at, stop)
      if (titled) return titled
      if (code === 10) return null
    }
  }
  return null
}

/** Takes an optional title in quotes and the closing parenthesis after the URL. */
function finish(text: string, url: Span, from: number, stop: number): Destination | null {
  let at = from
  while (at < stop && isBlank(text.charCodeAt(at))) at++
  const quote = text.charAt(at)
  if (quote === '"' || quote === "'") {
    const close = text.slice(at + 1, stop).indexOf(quote)
    if (close < 0) return null
    at += close + 2
    while (at < stop && isBlank(text.charCodeAt(at))) at++
  }
  return at < stop && text.charCodeAt(at) === 41 ? { url, end: at + 1 } : null
}

function trimmed(text: string, start: number, end: number): Span {
  let last = end
  while (last > start && isBlank(text.charCodeAt(last - 1))) last--
  return { start, end: last }
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13
}
