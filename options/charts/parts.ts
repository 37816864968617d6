import { type EntryRow, shownFields, statusOf } from '../../src/model/library.ts'
import type { ReadStatus } from '../../src/model/status.ts'

/** Most parts that are shown one by one. */
const MOST = 12

/** How many entries of a part have each status. */
export type StatusCounts = Readonly<Record<ReadStatus, number>>

/** Entries that belong together: a section's own, or those with a tag. */
export interface Part<Key> {
  readonly key: Key
  readonly counts: StatusCounts
  readonly total: number
}

/** The largest parts, and all the others as one. */
export interface Parts<Key> {
  readonly parts: readonly Part<Key>[]
  /** Null when every part is shown. */
  readonly others: (Omit<Part<Key>, 'key'> & { readonly partCount: number }) | null
}

type Row = Pick<EntryRow, 'section' | 'fields' | 'kept'>

/** Counts entries by the section right above them. */
export function countBySection(rows: readonly Row[]): Parts<readonly string[]> {
  return countBy(
    rows,
    ({ section }) => [section],
    (section) => section.join('\u0000'),
  )
}

/** Counts entries by tag; one with several counts for each. */
export function countByTag(rows: readonly Row[]): Parts<string> {
  return countBy(
    rows,
    (row) => shownFields(row).tags ?? [],
    (tag) => tag,
  )
}

function countBy<Key>(
  rows: readonly Row[],
  keysOf: (row: Row) => readonly Key[],
  nameOf: (key: Key) => string,
): Parts<Key> {
  const parts = new Map<string, { key: Key; counts: Record<ReadStatus, number>; total: number }>()
  for (const row of rows) {
    for (const key of keysOf(row)) {
      const part = parts.get(nameOf(key)) ?? { key, counts: { unread: 0, reading: 0, read: 0 }, total: 0 }
      part.counts[statusOf(row)] += 1
      part.total += 1
      parts.set(nameOf(key), part)
    }
  }
  const sorted = [...parts.values()].sort((a, b) => b.total - a.total)
  const rest = sorted.length > MOST + 1 ? sorted.slice(MOST) : []
  return {
    parts: sorted.slice(0, sorted.length - rest.length),
    others: rest.length > 0 ? joined(rest) : null,
  }
}

function joined<Key>(parts: readonly Part<Key>[]): Parts<Key>['others'] {
  const sum = (count: (part: Part<Key>) => number) => parts.reduce((all, part) => all + count(part), 0)
  return {
    partCount: parts.length,
    counts: {
      unread: sum(({ counts }) => counts.unread),
      reading: sum(({ counts }) => counts.reading),
      read: sum(({ counts }) => counts.read),
    },
    total: sum(({ total }) => total),
  }
}
