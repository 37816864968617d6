import { type EntryRow, statusOf } from '../../src/model/library.ts'
import { type Periods, periodOf, periodsBetween } from './periods.ts'

/** How much was saved and read in each period, and how much nobody knows the day of. */
export interface OverTime {
  readonly periods: Periods
  readonly saved: readonly number[]
  readonly read: readonly number[]
  /** Entries that came with the list: when each was saved is not known. */
  readonly came: number
  /** Entries that are read, nobody knows since when. */
  readonly readBefore: number
}

/**
 * Counts what was saved and read over time.
 * @param cameAt when the list came into the library, in milliseconds since the epoch: what is no younger came with it
 * @param now the last period is the one that holds it
 */
export function countOverTime(
  rows: readonly Pick<EntryRow, 'addedAt' | 'readAt' | 'fields' | 'kept'>[],
  cameAt: number,
  now: number,
): OverTime {
  const savedAt = rows.flatMap(({ addedAt }) => (addedAt > cameAt ? addedAt : []))
  const readAt = rows.flatMap((row) => row.readAt ?? [])
  const first = [...savedAt, ...readAt].reduce((least, at) => Math.min(least, at), now)
  const periods = periodsBetween(first, now)
  const read = rows.filter((row) => statusOf(row) === 'read').length
  return {
    periods,
    saved: countIn(periods, savedAt),
    read: countIn(periods, readAt),
    came: rows.length - savedAt.length,
    readBefore: read - readAt.length,
  }
}

function countIn(periods: Periods, moments: readonly number[]): readonly number[] {
  const counts = periods.starts.map(() => 0)
  for (const at of moments) {
    const period = periodOf(periods, at)
    counts[period] = (counts[period] ?? 0) + 1
  }
  return counts.slice(0, periods.starts.length)
}
