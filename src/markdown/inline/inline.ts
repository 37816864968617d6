import { CharacterSet } from '../scan/characters.ts'
import { normalLabel } from '../scan/line-kinds.ts'
import { readDestination } from './destination.ts'
import { codeEnd, htmlToken } from './spans.ts'
import type { Definitions, LinkToken, Token } from './tokens.ts'
import { startsUrl, urlEnd } from './urls.ts'

interface Opener {
  readonly at: number
  readonly image: boolean
  /** Number of tokens read before it. */
  readonly tokens: number
  /** The bracket that was opened before it and is still open. */
  readonly outer: Opener | null
}

interface Reading {
  readonly text: string
  readonly end: number
  readonly definitions: Definitions
  readonly tokens: Token[]
  /** The bracket that was opened last and is still open. */
  opener: Opener | null
}

/**
 * Reads the links, code spans, images and HTML between two positions, in order and without overlap, in one pass
 * (CommonMark 6; the innermost of nested links is the link).
 */
export function readInline(text: string, start: number, end: number, definitions: Definitions): Token[] {
  const reading: Reading = { text, end, definitions, tokens: [], opener: null }
  let at = start
  while (at < end) at = SIGNS.has(text.charCodeAt(at)) ? step(reading, at) : at + 1
  return reading.tokens
}

/** The characters at which `step` may find something. */
const SIGNS = new CharacterSet('\\`![]<HWhw')

function step(reading: Reading, at: number): number {
  const { text, end, tokens } = reading
  switch (text.charCodeAt(at)) {
    case 92: // backslash
      return at + 2
    case 96: {
      const token = codeEnd(text, at, end)
      if (!('kind' in token)) return token.end
      tokens.push(token)
      return token.end
    }
    case 33: // !
      if (text.charCodeAt(at + 1) !== 91) return at + 1
      reading.opener = { at, image: true, tokens: tokens.length, outer: reading.opener }
      return at + 2
    case 91: // [
      reading.opener = { at, image: false, tokens: tokens.length, outer: reading.opener }
      return at + 1
    case 93: // ]
      return closeBracket(reading, at)
    case 60: {
      const token = htmlToken(text, at, end)
      if (!token) return at + 1
      tokens.push(token)
      return token.end
    }
    case 72:
    case 87:
    case 104:
    case 119:
      return bareUrl(reading, at)
    default:
      return at + 1
  }
}

/** Characters after which no bare URL begins: those of words, `@` and `/`. */
const GLUE = new CharacterSet('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_@/')

function bareUrl({ text, end, tokens }: Reading, at: number): number {
  if (at > 0 && GLUE.has(text.charCodeAt(at - 1))) return at + 1
  if (!startsUrl(text, at)) return at + 1
  const stop = urlEnd(text, at, end)
  if (stop - at < 9) return at + 1
  const span = { start: at, end: stop }
  tokens.push({ kind: 'link', form: 'bare', ...span, label: span, target: span, url: text.slice(at, stop) })
  return stop
}

function closeBracket(reading: Reading, at: number): number {
  const { tokens, opener } = reading
  if (!opener) return at + 1
  reading.opener = opener.outer
  const start = opener.at
  const label = { start: opener.image ? start + 2 : start + 1, end: at }
  const target = linkTarget(reading, label, at)
  if (!target) return at + 1
  // Most labels have nothing in them, and setting a length is slow.
  if (tokens.length > opener.tokens) tokens.length = opener.tokens
  if (opener.image) {
    tokens.push({ kind: 'image', start, end: target.end })
    return target.end
  }
  tokens.push({ kind: 'link', start, label, ...target })
  reading.opener = null
  return target.end
}

/** What follows a label: a destination in parentheses, or a reference to a definition. */
function linkTarget(
  { text, end, definitions }: Reading,
  label: { start: number; end: number },
  at: number,
): Pick<LinkToken, 'form' | 'target' | 'url' | 'end'> | null {
  const next = text.charCodeAt(at + 1)
  if (next === 40 && at + 1 < end) {
    const found = readDestination(text, at + 1, end)
    if (!found) return null
    const { url } = found
    return { form: 'inline', target: url, url: text.slice(url.start, url.end), end: found.end }
  }
  if (definitions.size === 0 || label.end - label.start > 1000) return null
  if (next === 91 && at + 1 < end) {
    const close = text.slice(at + 2, Math.min(end, at + 1002)).indexOf(']')
    if (close >= 0) {
      const target = { start: at + 2, end: at + 2 + close }
      const named = close === 0 ? label : target
      const url = definitions.get(normalLabel(text.slice(named.start, named.end)))
      if (url !== undefined) return { form: 'reference', target, url, end: target.end + 1 }
    }
  }
  const url = definitions.get(normalLabel(text.slice(label.start, label.end)))
  const here = { start: at + 1, end: at + 1 }
  return url === undefined ? null : { form: 'reference', target: here, url, end: at + 1 }
}
