import type { CodeToken, Span, Token } from './tokens.ts'

/** Longest tag or comment that is looked for inside a paragraph. */
const TAG_LIMIT = 4096
const CODE_LIMIT = 2000

/**
 * The code span that opens at `at` (CommonMark 6.1), or only where its run of backticks ends when nothing closes
 * it. Longer runs than three are no code spans in a list.
 */
export function codeEnd(text: string, at: number, limit: number): CodeToken | { readonly end: number } {
  let open = at
  while (open < limit && text.charCodeAt(open) === 96) open++
  const length = open - at
  if (length > 3) return { end: open }
  const stop = Math.min(limit, open + CODE_LIMIT)
  for (let close = open; close < stop; close++) {
    if (text.charCodeAt(close) !== 96) continue
    let run = close
    while (run < limit && text.charCodeAt(run) === 96) run++
    if (run - close === length)
      return { kind: 'code', start: at, end: run, inner: { start: open, end: close } }
    close = run
  }
  return { end: open }
}

/** The comment, tag, `<https://…>` or `<a href="…">…</a>` that opens at `at`, or null. */
export function htmlToken(text: string, at: number, limit: number): Token | null {
  const stop = Math.min(limit, at + TAG_LIMIT)
  if (text.startsWith('<!--', at)) {
    const close = text.slice(at, limit).indexOf('-->', 4)
    return { kind: 'html', start: at, end: close < 0 ? limit : at + close + 3 }
  }
  const close = text.slice(at, stop).indexOf('>')
  if (close < 0) return null
  const end = at + close + 1
  const inside = text.slice(at + 1, end - 1)
  if (inside.includes('<')) return null
  if (/^[a-z][a-z0-9+.-]+:[^\s<]+$/i.test(inside)) {
    const span = { start: at + 1, end: end - 1 }
    return { kind: 'link', form: 'angle', start: at, end, label: span, target: span, url: inside }
  }
  const href = /^a\s[^>]*?href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/i.exec(inside)
  if (href) return anchor(text, at, end, stop, href)
  return /^\/?[a-z][a-z0-9-]*(?:\s[^<]*)?\/?$/i.test(inside) ? { kind: 'html', start: at, end } : null
}

function anchor(text: string, at: number, open: number, stop: number, href: RegExpExecArray): Token | null {
  const close = text.slice(open, stop).search(/<\/a\s*>/i)
  const url = href[1] ?? href[2] ?? href[3] ?? ''
  const from = at + 1 + href[0].length - url.length - (href[3] === undefined ? 1 : 0)
  const target: Span = { start: from, end: from + url.length }
  if (close < 0) return { kind: 'html', start: at, end: open }
  const end = text.indexOf('>', open + close) + 1
  return {
    kind: 'link',
    form: 'html',
    start: at,
    end,
    label: { start: open, end: open + close },
    target,
    url,
  }
}
