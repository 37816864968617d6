import { type PartialDate, partialDate } from '../model/date.ts'
import { monthOf } from './months.ts'

/** Years that a page may plausibly mean; anything else is a placeholder or an attack. */
const FIRST_YEAR = 1400
const LAST_YEAR = 2200

/**
 * Reads a date as pages write it: ISO 8601, RFC 2822, names of months in the page's language, 2024年3月1日,
 * 1.3.2024, 3/1/2024. The day is the one written there, whatever the time zone.
 * @param language of the page (BCP 47), for names of months and the order of 3/1/2024
 * @returns null when the text holds no date
 */
export function readDate(text: string, language = 'en'): PartialDate | null {
  const line = text.slice(0, 300).normalize('NFKC').toLowerCase()
  return iso(line) ?? compact(line) ?? eastAsian(line) ?? named(line, language) ?? numeric(line, language)
}

function iso(text: string): PartialDate | null {
  const found = /(?:^|[^\d])(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?!\d)/.exec(text)
  if (found) return plausible(found[1], found[2], found[3]) ?? plausible(found[1], found[2])
  const alone = /^\s*(?:(\d{1,2})[/.-])?(\d{4})\s*$/.exec(text)
  return alone ? plausible(alone[2], alone[1]) : null
}

/** `20240301`, `20240301T1200`, and seconds or milliseconds since the epoch. */
function compact(text: string): PartialDate | null {
  const found = /^\s*(\d{4})(\d{2})(\d{2})(?:$|[t\s]|\d{6}$)/.exec(text)
  if (found) return plausible(found[1], found[2], found[3])
  const epoch = /^\s*(\d{10})(\d{3})?\s*$/.exec(text)
  if (!epoch) return null
  const day = new Date(Number(epoch[1]) * 1000)
  return partialDate(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate())
}

function eastAsian(text: string): PartialDate | null {
  const found = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월](?:\s*(\d{1,2})\s*[日일])?/.exec(text)
  return found ? plausible(found[1], found[2], found[3]) : null
}

/** A word by what it is not: classes of letters cost more to compile than all dates of a page to read. */
const WORD = '([^\\s\\d.,:;/()|–-]{3,20})\\.?'
const DAY_FIRST = new RegExp(
  `(?:^|[^\\d])(\\d{1,2})(?:\\s?[-–]\\s?\\d{1,2}(?=\\s))?(?:st|nd|rd|th|er|\\.|º|ª)?,?[\\s-]+(?:de\\s+|of\\s+|d['’])?${WORD},?[\\s-]+(?:de\\s+|del\\s+)?(\\d{4})(?!\\d)`,
)
const MONTH_FIRST = new RegExp(
  `${WORD}[\\s-]+(\\d{1,2})(?:st|nd|rd|th)?\\.?,?[\\s-]+(?:de\\s+)?(\\d{4})(?!\\d)`,
)
const NO_DAY = new RegExp(`${WORD},?[\\s/-]+(?:de\\s+)?(\\d{4})(?!\\d)`)
const YEAR_FIRST = new RegExp(`(?:^|[^\\d])(\\d{4})[.,/\\s-]+${WORD}(?:[.,/\\s-]+(\\d{1,2}))?(?!\\d)`)

function named(text: string, language: string): PartialDate | null {
  const dayFirst = DAY_FIRST.exec(text)
  const monthFirst = MONTH_FIRST.exec(text)
  const yearFirst = YEAR_FIRST.exec(text)
  const noDay = NO_DAY.exec(text)
  const month = (word: string | undefined) => monthOf(word ?? '', language)
  return (
    (dayFirst && withMonth(dayFirst[3], month(dayFirst[2]), dayFirst[1])) ??
    (monthFirst && withMonth(monthFirst[3], month(monthFirst[1]), monthFirst[2])) ??
    (yearFirst && withMonth(yearFirst[1], month(yearFirst[2]), yearFirst[3])) ??
    (noDay && withMonth(noDay[2], month(noDay[1])))
  )
}

/** `1.3.2024` is the first of March everywhere; `3/1/2024` only where days come first. */
function numeric(text: string, language: string): PartialDate | null {
  const found = /(?:^|[^\d])(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?!\d)/.exec(text)
  if (!found) return null
  const [, first, separator, second, shown = ''] = found
  const year = shown.length === 2 ? `20${shown}` : shown
  const monthFirst = separator === '/' && /^en(?:-us)?$/i.test(language)
  return monthFirst
    ? (plausible(year, first, second) ?? plausible(year, second, first))
    : (plausible(year, second, first) ?? plausible(year, first, second))
}

function withMonth(year: string | undefined, month: number | null, day?: string): PartialDate | null {
  return month === null ? null : plausible(year, String(month), day)
}

function plausible(year: string | undefined, month?: string, day?: string): PartialDate | null {
  if (Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR) return null
  return partialDate(Number(year), month ? Number(month) : undefined, day ? Number(day) : undefined)
}
