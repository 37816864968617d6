/**
 * A date known as far as its writer said: a year, a month of a year, or a day.
 * `month` is 1–12 and `day` 1–31; a day never stands without its month.
 */
export interface PartialDate {
  readonly year: number
  readonly month?: number
  readonly day?: number
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/**
 * Builds a date from numbers that may come from anywhere.
 * @returns the date, or null when no calendar could hold it (year outside 1–9999, month 13, 31 June)
 */
export function partialDate(year: number, month?: number, day?: number): PartialDate | null {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return null
  if (month === undefined) return day === undefined ? { year } : null
  const days = DAYS[month - 1]
  if (days === undefined) return null
  if (day === undefined) return { year, month }
  return Number.isInteger(day) && day >= 1 && day <= days ? { year, month, day } : null
}

/** Writes a date as ISO 8601 with reduced precision: `2024`, `2024-04` or `2024-04-10`. */
export function isoDate(date: PartialDate): string {
  const two = (n: number) => String(n).padStart(2, '0')
  const year = String(date.year).padStart(4, '0')
  if (date.month === undefined) return year
  return date.day === undefined ? `${year}-${two(date.month)}` : `${year}-${two(date.month)}-${two(date.day)}`
}

/** Reads what `isoDate` writes (a time after `T` is ignored); null for anything else. */
export function parseIsoDate(text: string): PartialDate | null {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/.exec(text.trim())
  if (!found) return null
  const [, year, month, day] = found
  return partialDate(Number(year), month ? Number(month) : undefined, day ? Number(day) : undefined)
}

/** Orders dates by time; a year comes before its months, a month before its days. */
export function compareDates(a: PartialDate, b: PartialDate): number {
  return a.year - b.year || (a.month ?? 0) - (b.month ?? 0) || (a.day ?? 0) - (b.day ?? 0)
}
