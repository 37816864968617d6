import type { Item } from './scan/blocks.ts'
import { columns, lineEnd, nextLine, skipSpaces } from './scan/lines.ts'

/** The lines below an item's own text, without the indent that all of them share and with `\n` as line end. */
export function notesOf(text: string, item: Item): string {
  const from = nextLine(text, item.ownEnd)
  return from >= item.end ? '' : dedent(text.slice(from, item.end))
}

/** Removes the indent that all lines share; blank lines at the end are left out. */
export function dedent(text: string): string {
  const lines: { column: number; text: string }[] = []
  let shared = Number.POSITIVE_INFINITY
  for (let at = 0; at < text.length; at = nextLine(text, at)) {
    const end = lineEnd(text, at)
    const first = skipSpaces(text, at, end)
    const column = columns(text, at, first)
    if (first < end) shared = Math.min(shared, column)
    lines.push({ column, text: text.slice(first, end) })
  }
  const plain = lines.map((line) =>
    line.text === '' && shared > 0 ? '' : ' '.repeat(Math.max(0, line.column - shared)) + line.text,
  )
  return plain.join('\n').replace(/(?:\n[ \t]*)+$/, '')
}

/** Indents every line that is not blank. */
export function indent(text: string, by: string, lineEnding: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => (line === '' ? '' : by + line))
    .join(lineEnding)
}
