import { escapeAll } from '../write/safe.ts'

/** Most UTF-16 units of a selection that are quoted; what is longer is cut at a word, with `[…]` in its place. */
export const MOST_QUOTED = 10_000

/** What a cut quote ends with. */
const CUT = ' […]'

/** Signs that show nothing and can hide what a line says: control characters and overrides of direction. */
const HIDDEN = /(?!\s)\p{Cc}|[\u202a-\u202e\u2066-\u2069\u200b\ufeff\u00ad]/gu

/** Selected text on one line, as its reader sees it: each run of blanks is one, and what is too long is cut. */
export function selectedText(selection: string): string {
  const text = selection
    .replace(HIDDEN, '')
    .replace(/[\s\u0085]+/g, ' ')
    .trim()
  if (text.length <= MOST_QUOTED) return text
  const room = MOST_QUOTED - CUT.length
  const blank = text.lastIndexOf(' ', room)
  return text.slice(0, blank > room / 2 ? blank : room).replace(/[\ud800-\udbff]$/, '') + CUT
}

/** A stranger's line of text as Markdown that says just that: no link, emphasis, HTML, list or entity in it. */
export function escapedQuote(text: string): string {
  return escapeAll(text)
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
}

/** What a line of Markdown says when none of it is formatted: its escapes undone. */
export function unescaped(markdown: string): string {
  return markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1')
}
