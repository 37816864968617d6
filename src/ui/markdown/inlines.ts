import { emphasisRun } from './emphasis-run.ts'
import { autolinkAt, bareLinkAt, destinationAt } from './find-link.ts'
import { Growing } from './growing.ts'
import { closings, codeSpanAt } from './spans.ts'
import type { Inline } from './tree.ts'

const SPECIAL = /[\\`*_~[!<&\n]|https?:\/\/|www\./gi
const PUNCTUATION = /[!-/:-@[-`{-~]/
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
}

interface Reading {
  readonly text: string
  readonly growing: Growing
  /** Where each `[` and each run of backticks is closed. */
  readonly closings: ReturnType<typeof closings>
  /** Inside a link there is no other. */
  readonly mayLink: boolean
}

/**
 * Reads running text: emphasis, code, links and line breaks (CommonMark 6, simplified; `~~struck~~` as in GFM).
 * HTML is text, and so is a link that may not be followed. An image is a link to it, for a note loads nothing. Takes
 * time in proportion to the text.
 */
export function inlinesOf(text: string, mayLink = true): readonly Inline[] {
  const growing = new Growing()
  const reading = { text, growing, closings: closings(text), mayLink }
  let at = 0
  while (at < text.length) {
    SPECIAL.lastIndex = at
    const next = SPECIAL.exec(text)?.index ?? text.length
    growing.text(text.slice(at, next))
    at = next < text.length ? step(reading, next) : next
  }
  return growing.finished()
}

/** Reads what begins at a special character; gives the position after it. */
function step(reading: Reading, at: number): number {
  const { text, growing } = reading
  switch (text.charAt(at)) {
    case '\\':
      return escaped(reading, at)
    case '`':
      return code(reading, at)
    case '*':
    case '_':
    case '~': {
      const run = emphasisRun(text, at)
      growing.run(run)
      return at + run.count
    }
    case '[':
      return link(reading, at, at)
    case '!':
      return text.charAt(at + 1) === '[' ? link(reading, at + 1, at) : literal(reading, at, 1)
    case '<':
      return followed(reading, at, autolinkAt(text, at))
    case '&':
      return entity(reading, at)
    case '\n':
      return lineEnd(reading, at)
    default:
      return followed(reading, at, bareLinkAt(text, at))
  }
}

function literal({ text, growing }: Reading, at: number, length: number): number {
  growing.text(text.slice(at, at + length))
  return at + length
}

function escaped(reading: Reading, at: number): number {
  const next = reading.text.charAt(at + 1)
  if (next === '\n') {
    reading.growing.add({ kind: 'break' })
    return at + 2
  }
  if (!PUNCTUATION.test(next)) return literal(reading, at, 1)
  reading.growing.text(next)
  return at + 2
}

function code(reading: Reading, at: number): number {
  const { open, close } = codeSpanAt(reading.text, at, reading.closings)
  if (close === null) return literal(reading, at, open)
  const inside = reading.text.slice(at + open, close).replace(/\n/g, ' ')
  const padded = /^ .*[^ ].* $/s.test(inside)
  reading.growing.add({ kind: 'code', text: padded ? inside.slice(1, -1) : inside })
  return close + open
}

/** @param from where its text begins in the source: at the `!` of an image */
function link(reading: Reading, at: number, from: number): number {
  const { text, growing, mayLink } = reading
  const close = reading.closings.brackets.get(at)
  const found = close === undefined ? null : destinationAt(text, close + 1)
  if (close === undefined || found === null) return literal(reading, from, at - from + 1)
  const label = text.slice(at + 1, close)
  const children = mayLink ? inlinesOf(label, false) : []
  if (mayLink) {
    const shown = label.trim() === '' ? [{ kind: 'text', text: found.url } as const] : children
    growing.add({ kind: 'link', url: found.url, children: shown })
  } else growing.text(label)
  return found.end
}

function followed(
  reading: Reading,
  at: number,
  found: { readonly url: string; readonly label: string; readonly end: number } | null,
): number {
  if (!found || !reading.mayLink) return literal(reading, at, 1)
  const { url, label, end } = found
  reading.growing.add({ kind: 'link', url, children: [{ kind: 'text', text: label }] })
  return end
}

function entity(reading: Reading, at: number): number {
  const found = /^&(?:([a-z]{2,4})|#(\d{1,7})|#x([\da-f]{1,6}));/i.exec(reading.text.slice(at, at + 12))
  const [all = '', name = '', decimal, hex] = found ?? []
  const number = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : 0
  const sign = number > 0 && number <= 0x10ffff ? String.fromCodePoint(number) : ENTITIES[name.toLowerCase()]
  if (sign === undefined) return literal(reading, at, 1)
  reading.growing.text(sign)
  return at + all.length
}

/** Two blanks before a line's end break it; without them it is a blank. */
function lineEnd({ text, growing }: Reading, at: number): number {
  if (text.slice(Math.max(0, at - 2), at) === '  ') growing.add({ kind: 'break' })
  else growing.text('\n')
  return at + 1
}
