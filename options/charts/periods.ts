/** How long one bar of a chart lasts. */
export type PeriodUnit = 'day' | 'month' | 'year'

/** Days, months or years one after another, in local time. */
export interface Periods {
  readonly unit: PeriodUnit
  /** When each begins, in milliseconds since the epoch. */
  readonly starts: readonly number[]
}

const DAY = 86_400_000

/** Longest spans that are shown by day and by month, in days: more bars would be too thin to tell apart. */
const BY_DAY = 31
const BY_MONTH = 3 * 366

/** A chart of one bar would look like a mistake. */
const FEWEST_DAYS = 7

/** The periods from the one that holds a moment to the one that holds a later moment. */
export function periodsBetween(from: number, to: number): Periods {
  const days = (to - from) / DAY
  const unit = days <= BY_DAY ? 'day' : days <= BY_MONTH ? 'month' : 'year'
  const first = new Date(unit === 'day' ? Math.min(from, to - (FEWEST_DAYS - 1) * DAY) : from)
  const starts: number[] = []
  for (let step = 0; ; step++) {
    const start = startOf(first, unit, step)
    if (start > to) break
    starts.push(start)
  }
  return { unit, starts }
}

/** The number of the period that holds a moment; −1 when it is before them all. */
export function periodOf({ starts }: Periods, at: number): number {
  return starts.findLastIndex((start) => start <= at)
}

function startOf(first: Date, unit: PeriodUnit, step: number): number {
  const [year, month, day] = [first.getFullYear(), first.getMonth(), first.getDate()]
  if (unit === 'day') return new Date(year, month, day + step).getTime()
  return (unit === 'month' ? new Date(year, month + step) : new Date(year + step, 0)).getTime()
}
