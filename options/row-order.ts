import type { PartialDate } from '../src/model/date.ts'
import { type EntryRow, shownFields } from '../src/model/library.ts'
import type { RowOrder } from '../src/model/settings.ts'

/**
 * Entries in another order than they came: dates and days latest first, titles from A. What says no date comes last,
 * and what is alike keeps its order.
 * @param language of the titles' alphabet, as a BCP 47 tag
 */
export function orderRows(
  rows: readonly EntryRow[],
  order: RowOrder,
  language?: string,
): readonly EntryRow[] {
  if (order === 'list') return rows
  if (order === 'title') {
    const { compare } = new Intl.Collator(language, { numeric: true, sensitivity: 'base' })
    return sorted(rows, (row) => shownFields(row).title, compare)
  }
  const later = (a: number, b: number) => b - a
  if (order === 'added') return sorted(rows, ({ addedAt }) => addedAt, later)
  return sorted(rows, (row) => dayNumber(shownFields(row).date), later)
}

/** Sorts by keys that are made once for each row. */
function sorted<Key>(
  rows: readonly EntryRow[],
  keyOf: (row: EntryRow) => Key,
  compare: (a: Key, b: Key) => number,
): readonly EntryRow[] {
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ row }) => row)
}

/** A number that grows with the date; a year alone is before its months. */
function dayNumber(date: PartialDate | undefined): number {
  return date ? date.year * 10_000 + (date.month ?? 0) * 100 + (date.day ?? 0) : -1
}
