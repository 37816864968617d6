import { targetAt } from '../../markdown/edits/lookup.ts'
import type { OpenList } from '../../markdown/open-list.ts'
import { nextLine } from '../../markdown/scan/lines.ts'
import type { Entry } from '../../model/entry.ts'

/** A stretch of whole lines that a merge keeps together: an entry with all that belongs to it, or one line that says something. */
export interface Unit {
  readonly kind: 'entry' | 'heading' | 'line'
  /** Its lines, their ends included. */
  readonly text: string
  /** Where it starts in its version of the text. */
  readonly start: number
  /** The entry that it is. */
  readonly entry?: EntryUnit
  /** True for an entry's own lines whose notes and nested entries are units beside it. */
  readonly isOpened?: boolean
  /** True for the first of an entry's own lines, where the rest are units beside it: its fields say more than these. */
  readonly isCut?: boolean
}

/** An entry in its list. */
export interface EntryUnit {
  readonly open: OpenList
  readonly index: number
  readonly entry: Entry
  /** Where its own lines end, where its notes and nested entries begin, counted from its start. */
  readonly headEnd: number
  readonly start: number
}

/** Cuts a span of a list into its outer entries and the lines between them; blank lines only part them. */
export function unitsOf(
  open: OpenList,
  { from, to }: { readonly from: number; readonly to: number },
): Unit[] {
  const outer: number[] = []
  for (const [index, { parent }] of open.found.entries()) {
    const start = parent < 0 ? (targetAt(open, index)?.start ?? -1) : -1
    if (start >= from && start < to) outer.push(index)
  }
  return cut(open, from, to, outer)
}

/** Cuts what stands below an entry's own lines. */
export function bodyOf({ text, start: place, entry }: Unit): Unit[] {
  if (!entry) return []
  const { open, index, start, headEnd } = entry
  const nested: number[] = []
  for (let at = index + 1; at < open.found.length; at++) {
    if ((targetAt(open, at)?.start ?? Number.POSITIVE_INFINITY) >= start + text.length) break
    if (open.found[at]?.parent === index) nested.push(at)
  }
  const units = cut(open, start + headEnd, start + text.length, nested)
  // The lines may be taken for those of another version, which stand elsewhere in its text.
  return place === start ? units : units.map((unit) => ({ ...unit, start: unit.start - start + place }))
}

function cut(open: OpenList, from: number, to: number, entries: readonly number[]): Unit[] {
  const headings = headingStarts(open, from, to)
  const units: Unit[] = []
  let at = from
  for (const index of entries) {
    const target = targetAt(open, index)
    const entry = open.list.entries[index]
    if (!target || !entry) continue
    const start = lineStart(open.text, target.start)
    const end = Math.min(to, withoutBlankEnd(open.text, start, wholeLines(open.text, target.end)))
    if (start < at || end <= start) continue
    addLines(units, open.text, at, start, headings)
    const headEnd = Math.min(end, headEndOf(open, index)) - start
    units.push({
      kind: 'entry',
      text: open.text.slice(start, end),
      start,
      entry: { open, index, entry, headEnd, start },
    })
    at = end
  }
  addLines(units, open.text, at, to, headings)
  return units
}

function headingStarts({ sections, blocks }: OpenList, from: number, to: number): ReadonlySet<number> {
  const starts = sections.map(({ block }) => blocks.starts[block] ?? -1)
  return new Set(starts.filter((start) => start >= from && start < to))
}

function headEndOf({ found, blocks, text }: OpenList, index: number): number {
  const place = found[index]
  return place ? nextLine(text, (blocks.starts[place.block] ?? 0) + place.reading.ownEnd) : 0
}

function addLines(
  units: Unit[],
  text: string,
  from: number,
  to: number,
  headings: ReadonlySet<number>,
): void {
  for (let at = from; at < to; ) {
    const end = Math.min(to, nextLine(text, at))
    const line = text.slice(at, end)
    if (line.trim() !== '') units.push({ kind: headings.has(at) ? 'heading' : 'line', text: line, start: at })
    at = end
  }
}

function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1
}

function wholeLines(text: string, end: number): number {
  return end > 0 && text.charCodeAt(end - 1) === 10 ? end : nextLine(text, end)
}

/** Blank lines below an entry part it from the next: they are no part of it. */
function withoutBlankEnd(text: string, start: number, end: number): number {
  let last = end
  while (last > start) {
    const line = lineStart(text, last - 1)
    if (line <= start || text.slice(line, last).trim() !== '') break
    last = line
  }
  return last
}

/** An entry's own lines. */
export function headOf({ text, entry }: Unit): string {
  return text.slice(0, entry?.headEnd ?? text.length)
}
