import type { PartialDate } from '../model/date.ts'
import { pageLanguage } from './page-language.ts'

/** Writes a date for reading, as far as it is known: `2024`, `Apr 2024`, `Apr 10, 2024`, in the reader's language. */
export function dateWords(date: PartialDate, locale = pageLanguage()): string {
  const parts: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' }
  if (date.month !== undefined) parts.month = 'short'
  if (date.day !== undefined) parts.day = 'numeric'
  const at = new Date(0)
  at.setUTCFullYear(date.year, (date.month ?? 1) - 1, date.day ?? 1)
  return formatter(parts, locale).format(at)
}

/** Writes a moment (milliseconds since the epoch) as a local day. */
export function dayWords(time: number, locale = pageLanguage()): string {
  return formatter({ year: 'numeric', month: 'short', day: 'numeric' }, locale).format(time)
}

const made = new Map<string, Intl.DateTimeFormat>()

/** Making a formatter costs more than using it a thousand times, and a library shows thousands of dates. */
function formatter(parts: Intl.DateTimeFormatOptions, locale?: string): Intl.DateTimeFormat {
  const name = `${locale} ${Object.keys(parts).join()}`
  const known = made.get(name)
  if (known) return known
  const fresh = new Intl.DateTimeFormat(locale, parts)
  made.set(name, fresh)
  return fresh
}
