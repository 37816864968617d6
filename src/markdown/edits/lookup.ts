import type { EntryRef } from '../../model/change.ts'
import { firstLine, type OpenList } from '../open-list.ts'
import type { Found } from '../reading.ts'

/** An entry of an open list, with its index and where it starts and ends in the text. */
export interface Target {
  readonly index: number
  readonly found: Found
  readonly start: number
  readonly end: number
}

/** The entry that begins on a line; null when none does. */
export function entryAtLine(open: OpenList, ref: EntryRef): Target | null {
  const { lines } = open.blocks
  let low = 0
  let high = open.found.length
  while (low < high) {
    const middle = (low + high) >> 1
    const found = open.found[middle]
    if (found && firstLine(found, lines) + 1 < ref.line) low = middle + 1
    else high = middle
  }
  const found = open.found[low]
  return found && firstLine(found, lines) + 1 === ref.line ? targetAt(open, low) : null
}

/** The entry of this index. */
export function targetAt(open: OpenList, index: number): Target | null {
  const found = open.found[index]
  if (!found) return null
  const start = open.blocks.starts[found.block] ?? 0
  const isLong = found.blockEnd > found.block + 1
  const end = isLong ? (open.blocks.starts[found.blockEnd] ?? open.text.length) : start + found.reading.end
  return { index, found, start: start + found.reading.start, end }
}

/**
 * The section of this path, by its index; -1 for the empty path, which is what stands above the first heading.
 * @returns null when there is none, even by its last headings alone
 */
export function sectionAt(open: OpenList, path: readonly string[]): number | null {
  if (path.length === 0) return -1
  const exact = open.sections.findIndex((section) => samePath(section.path, path))
  if (exact >= 0) return exact
  const ends = open.sections.flatMap((section, index) =>
    samePath(section.path.slice(-path.length), path) ? [index] : [],
  )
  return ends.length === 1 ? (ends[0] ?? null) : null
}

function samePath(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((title, index) => title === b[index])
}

/** The line end of a text: that of its first line, `\n` when it has none. */
export function lineEndingOf(text: string): string {
  const end = text.indexOf('\n')
  return end > 0 && text.charCodeAt(end - 1) === 13 ? '\r\n' : '\n'
}
