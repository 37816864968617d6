import { safeLink } from './safe-link.ts'

/** Longest destination that is followed: a bound on work. */
const LONGEST = 2048

/** Where a link leads, and the position after it. */
export interface FoundLink {
  readonly url: string
  readonly end: number
}

const DESTINATION = /\(\s{0,9}(?:<([^<>\n]*)>|([^\s<>]*?))(?:\s{1,9}(?:"[^"\n]*"|'[^'\n]*'))?\s{0,9}\)/y

/**
 * The destination in parentheses at a position (CommonMark 6.3), parentheses nested in it included; null when there
 * is none, or it may not be followed.
 */
export function destinationAt(text: string, at: number): FoundLink | null {
  if (text.charCodeAt(at) !== 40) return null
  const nested = nestedEnd(text, at)
  if (nested !== null) {
    const url = safeLink(text.slice(at + 1, nested))
    if (url !== null) return { url, end: nested + 1 }
  }
  const near = text.slice(at, at + LONGEST)
  DESTINATION.lastIndex = 0
  const found = DESTINATION.exec(near)
  const url = found && safeLink(found[1] ?? found[2] ?? '')
  return url && found ? { url, end: at + found[0].length } : null
}

/** Where the parenthesis that opens at `at` is closed, when no blank stands between. */
function nestedEnd(text: string, at: number): number | null {
  const stop = Math.min(text.length, at + LONGEST)
  let depth = 0
  for (let i = at; i < stop; i++) {
    const code = text.charCodeAt(i)
    if (code <= 32 || code === 60) return null
    if (code === 40) depth++
    else if (code === 41 && --depth === 0) return i
  }
  return null
}

const AUTOLINK = /<(https?:\/\/[^\s<>]{1,2048})>/iy
const BARE = /(?:https?:\/\/|www\.(?=[a-z0-9]))[^\s<>"`|[\]\u3000-\u303f\u4e00-\u9fff\uff00-\uff65]{1,2048}/iy

/** `<https://…>` at a position; null when there is none. */
export function autolinkAt(text: string, at: number): (FoundLink & { readonly label: string }) | null {
  AUTOLINK.lastIndex = at
  const found = AUTOLINK.exec(text)
  const label = found?.[1] ?? ''
  const url = safeLink(label)
  return found && url ? { url, label, end: at + found[0].length } : null
}

/** A URL that stands in the text at a position, without the punctuation after it (GFM 6.9); null when there is none. */
export function bareLinkAt(text: string, at: number): (FoundLink & { readonly label: string }) | null {
  if (at > 0 && /[\w@/]/.test(text.charAt(at - 1))) return null
  BARE.lastIndex = at
  const label = withoutTail(BARE.exec(text)?.[0] ?? '')
  const url = safeLink(/^www/i.test(label) ? `https://${label}` : label)
  return url ? { url, label, end: at + label.length } : null
}

/** Closing parentheses belong to a URL only as far as it opens them. */
function withoutTail(url: string): string {
  let surplus = url.split(')').length - url.split('(').length
  let end = url.length
  for (; end > 0; end--) {
    const last = url.charAt(end - 1)
    if (last === ')' && surplus > 0) surplus--
    else if (!/[.,;:!?*_'~]/.test(last)) break
  }
  return url.slice(0, end)
}
