import { type EntryRow, statusOf } from '../src/model/library.ts'
import type { ReadStatus } from '../src/model/status.ts'
import { isEmptyQuery, parseQuery } from '../src/search/query.ts'
import { withinSection } from '../src/ui/section-options.ts'
import { preparedSearch } from './prepared-search.ts'

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

/** The entries that a filter shows: the best matches first where words are typed, else in the order given. */
export function filterRows(rows: readonly EntryRow[], filter: Filter): readonly EntryRow[] {
  if (isOpenFilter(filter)) return rows
  const { section, tags, status } = filter
  return searched(rows, filter.text).filter(
    (row) =>
      (section === null || withinSection(row.section, section)) &&
      (status === null || statusOf(row) === status) &&
      tags.every((tag) => (row.fields.tags ?? row.kept.tags)?.includes(tag)),
  )
}

function searched(rows: readonly EntryRow[], text: string): readonly EntryRow[] {
  const query = parseQuery(text)
  if (isEmptyQuery(query)) return rows
  return preparedSearch(rows)
    .find(query)
    .map(({ row }) => row)
}

/** How many entries have each status. */
export function statusCounts(rows: readonly EntryRow[]): Readonly<Record<ReadStatus, number>> {
  const counts = { unread: 0, reading: 0, read: 0 }
  for (const row of rows) counts[statusOf(row)]++
  return counts
}
