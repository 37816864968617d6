import type { Span } from '../inline/tokens.ts'
import { lineEnd, nextLine, skipSpaces } from '../scan/lines.ts'

/** A table's row: where its line stands, and its cells without the blanks around them. */
export interface Row extends Span {
  /** End of the line, its line end included. */
  readonly next: number
  readonly cells: readonly Span[]
}

/** The rows of a table in order, header and delimiter row included. */
export function rowsOf(text: string): Row[] {
  const rows: Row[] = []
  for (let at = 0; at < text.length; at = nextLine(text, at)) {
    const end = lineEnd(text, at)
    rows.push({ start: at, end, next: nextLine(text, at), cells: cellsOf(text, at, end) })
  }
  return rows
}

/** Cells between the pipes of a line; `\|` parts nothing (GFM tables). Pipes at both ends are optional. */
function cellsOf(text: string, start: number, end: number): Span[] {
  const cells: Span[] = []
  let from = skipSpaces(text, start, end)
  if (text.charCodeAt(from) === 124) from++
  for (let at = from; at <= end; at++) {
    const code = text.charCodeAt(at)
    if (code === 92) at++
    else if (at === end || code === 124) {
      const isTail = at === end && text.slice(from, end).trim() === '' && cells.length > 0
      if (!isTail) cells.push(trimmed(text, from, at))
      from = at + 1
    }
  }
  return cells
}

function trimmed(text: string, from: number, to: number): Span {
  const start = skipSpaces(text, from, to)
  let end = to
  while (end > start && /\s/.test(text.charAt(end - 1))) end--
  return { start, end: Math.max(start, end) }
}
