import { type EntryRow, shownFields, statusOf } from '../src/model/library.ts'
import type { ReadStatus } from '../src/model/status.ts'
import { folded } from '../src/ui/match.ts'
import { withinSection } from '../src/ui/section-options.ts'

/** Which entries are shown; everything in it must hold. */
export interface Filter {
  readonly text: string
  /** A section with all below it; null for the whole list. */
  readonly section: readonly string[] | null
  readonly tags: readonly string[]
  readonly status: ReadStatus | null
}

/** Shows every entry. */
export const NO_FILTER: Filter = { text: '', section: null, tags: [], status: null }

/** True when nothing is left out. */
export function isOpenFilter(filter: Filter): boolean {
  return filter.text.trim() === '' && filter.section === null && filter.tags.length === 0 && !filter.status
}

/** The entries that a filter shows, in the order given. Words of its text are looked for in any order, anywhere. */
export function filterRows(rows: readonly EntryRow[], filter: Filter): readonly EntryRow[] {
  if (isOpenFilter(filter)) return rows
  const words = folded(filter.text).split(/\s+/).filter(Boolean)
  const { section, tags, status } = filter
  return rows.filter(
    (row) =>
      (section === null || withinSection(row.section, section)) &&
      (status === null || statusOf(row) === status) &&
      tags.every((tag) => (row.fields.tags ?? row.kept.tags)?.includes(tag)) &&
      (words.length === 0 || hasWords(row, words)),
  )
}

function hasWords(row: EntryRow, words: readonly string[]): boolean {
  const text = searchText(row)
  return words.every((word) => text.includes(word))
}

const texts = new WeakMap<EntryRow, string>()

/** All that a search looks into, folded once for each row. */
function searchText(row: EntryRow): string {
  const known = texts.get(row)
  if (known !== undefined) return known
  const { title, url, siteName, venue, authors, tags, description, notes, cells } = shownFields(row)
  const parts = [title, venue, siteName, description, notes, ...Object.values(cells ?? {})]
  const names = [...(authors ?? []), ...(tags ?? [])]
  const text = folded([...parts, ...names, url].filter(Boolean).join('\n'))
  texts.set(row, text)
  return text
}

/** How many entries have each status. */
export function statusCounts(rows: readonly EntryRow[]): Readonly<Record<ReadStatus, number>> {
  const counts = { unread: 0, reading: 0, read: 0 }
  for (const row of rows) counts[statusOf(row)]++
  return counts
}
