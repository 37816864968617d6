import { valueAtom } from './atoms.ts'
import { trailingHashtags } from './fields/hashtags.ts'
import { statusSign } from './fields/statuses.ts'
import type { Token } from './inline/tokens.ts'
import { readTail } from './read-tail.ts'
import type { Atom } from './shape.ts'

/** Takes apart an entry that has no link: its title, and the tags, date or sign that close it. */
export function readTitleOnly(text: string, start: number, end: number, tokens: readonly Token[]): Atom[] {
  const code = tokens.find((token) => token.kind === 'code' && closes(text, token.end))
  const dead = tokens.find((token) => token.kind === 'link')
  const stop = dead ? dead.start : code ? code.start : titleStop(text, start, end)
  let last = stop
  while (last > start && /[\s,;:|[(]/.test(text.charAt(last - 1))) last--
  let first = start
  while (first < last && /[\s]/.test(text.charAt(first))) first++
  if (!/[\p{L}\p{N}]/u.test(text.slice(first, last))) return []
  const title = titleAtom(text, first, last)
  return [
    title,
    ...readTail(
      text,
      Math.max(stop, title.end),
      end,
      tokens.filter((token) => token.start >= stop),
    ),
  ]
}

/** The title: all of the stretch, or what is emphasised where the rest only says by whom (`*Title* by Name`). */
function titleAtom(text: string, start: number, end: number): Atom {
  const marked = /^(\*\*|__|\*|_|"|“)(?=\S)(.+?)(?:\1|”)(?=\s*$|\s+(?:by|von|de|par)\s|\s*[-–—,(])/s.exec(
    text.slice(start, end),
  )
  const from = marked ? start + (marked[1]?.length ?? 0) : start
  const to = marked ? from + (marked[2]?.length ?? 0) : end
  const atom = valueAtom(text, 'title', from, to, start, end)
  return { ...atom, parts: [{ slot: 'title', start: from, end: to }] }
}

/** Where the title ends: before the hashtags or the status sign at the end of the first line, or a labelled line. */
function titleStop(text: string, start: number, end: number): number {
  const hashes = trailingHashtags(text, start, end)
  let at = hashes
  while (at > start && /\s/.test(text.charAt(at - 1))) at--
  return signBefore(text, start, at) ?? hashes
}

/** Where a status sign that ends at `end` begins, glued to the title or not. */
function signBefore(text: string, start: number, end: number): number | null {
  for (let at = end - 1; at > start && end - at < 30; at--) {
    if (statusSign(text.slice(at, end))?.length === end - at) return at
  }
  return null
}

function closes(text: string, at: number): boolean {
  return /^\s*(?:$|[.,;)`])/.test(text.slice(at, at + 4))
}
