import { type EntryRow, statusOf } from '../src/model/library.ts'
import type { ReadStatus } from '../src/model/status.ts'
import { isEmptyQuery, parseQuery } from '../src/search/query.ts'
import { scan } from '../src/search/scan.ts'
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

/** How long a key may be looked for in a list whose index is not ready, in milliseconds. */
const SCAN_TIME = 8

/** Shows every entry. */
export const NO_FILTER: Filter = { text: '', section: null, tags: [], status: null }

/** True when nothing is left out. */
export function isOpenFilter(filter: Filter): boolean {
  return filter.text.trim() === '' && filter.section === null && filter.tags.length === 0 && !filter.status
}

/**
 * The entries that a filter shows: the best matches first where words are typed, else in the order given. Of a long
 * list that was opened just now (`usePreparedSearch`) only what can be found at once.
 */
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
  const search = preparedSearch(rows)
  if (search) return search.find(query).map(({ row }) => row)
  const end = performance.now() + SCAN_TIME
  return scan(rows, query, () => performance.now() < end)
}

/** How many entries have each status. */
export function statusCounts(rows: readonly EntryRow[]): Readonly<Record<ReadStatus, number>> {
  const counts = { unread: 0, reading: 0, read: 0 }
  for (const row of rows) counts[statusOf(row)]++
  return counts
}
