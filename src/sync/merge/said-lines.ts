import { nextLine } from '../../markdown/scan/lines.ts'
import type { Span } from './piece.ts'

/** A line that says something. */
export interface SaidLine {
  /** Where it starts and ends in its text, its line end included. */
  readonly from: number
  readonly to: number
  /** What it says, without white space at its end. */
  readonly said: string
  /** Index of the line that it stands under: one that is indented less, or else a heading; -1 for none. */
  readonly owner: number
}

/** A text with its lines that say something. */
export interface SaidText {
  readonly text: string
  readonly span: Span
  readonly lines: readonly SaidLine[]
}

/** Reads the lines of a span of a text, not what they are: indentation and headings tell what a line belongs to. */
export function saidLines(text: string, span: Span): SaidText {
  const lines: SaidLine[] = []
  const open: { readonly indent: number; readonly line: number }[] = []
  let heading = -1
  let next = span.from
  for (let at = next; at < span.to; at = next) {
    next = Math.min(span.to, nextLine(text, at))
    const said = text.slice(at, next).trimEnd()
    if (said === '') continue
    const indent = said.length - said.trimStart().length
    while ((open.at(-1)?.indent ?? -1) >= indent) open.pop()
    const isHeading = /^#{1,6}\s/.test(said)
    const owner = isHeading ? -1 : (open.at(-1)?.line ?? heading)
    if (isHeading) heading = lines.length
    else open.push({ indent, line: lines.length })
    lines.push({ from: at, to: next, said, owner })
  }
  return { text, span, lines }
}

/** The text after the line before and up to the line after a stretch of lines. */
export function textBetween({ text, span, lines }: SaidText, from: number, to: number): string {
  return text.slice(lines[from - 1]?.to ?? span.from, lines[to]?.from ?? span.to)
}
