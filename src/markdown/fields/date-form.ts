import type { PartialDate } from '../../model/date.ts'
import { monthName } from './months.ts'

/**
 * A way to write dates, as a pattern of these tokens and the signs between them: `YYYY` `YY` `MMMM` (May, April)
 * `MMM` (Apr) `MM` `M` `DD` `D` `Do` (10th).  `MMM.` writes `Apr.` and `May`: a whole name takes no dot.
 */
export type DateForm = string

const TOKEN = /YYYY|YY|MMMM|MMM\.?|MM|M|Do|DD|D/g

/** Writes a date in a form whose precision is the date's own or less. */
export function writeDate(date: PartialDate, form: DateForm): string {
  return form.replace(TOKEN, (token) => writeToken(date, token))
}

function writeToken({ year, month = 1, day = 1 }: PartialDate, token: string): string {
  switch (token) {
    case 'YYYY':
      return String(year).padStart(4, '0')
    case 'YY':
      return String(year % 100).padStart(2, '0')
    case 'MMMM':
      return monthName(month, 'long')
    case 'MMM':
      return monthName(month, 'short')
    case 'MMM.':
      return month === 5 ? 'May' : `${monthName(month, 'short')}.`
    case 'MM':
      return String(month).padStart(2, '0')
    case 'M':
      return String(month)
    case 'DD':
      return String(day).padStart(2, '0')
    case 'D':
      return String(day)
    default:
      return `${day}${ordinalEnding(day)}`
  }
}

function ordinalEnding(day: number): string {
  if (day >= 11 && day <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th'
}

/** How much of a date a form says. */
export function precisionOf(form: DateForm): 'year' | 'month' | 'day' {
  if (/D/.test(form)) return 'day'
  return /M/.test(form) ? 'month' : 'year'
}

/** The precision of a date. */
export function datePrecision(date: PartialDate): 'year' | 'month' | 'day' {
  if (date.day !== undefined) return 'day'
  return date.month !== undefined ? 'month' : 'year'
}

/** A form of less precision made from one of more: `MMM. D YYYY` gives `MMM. YYYY` and `YYYY`. */
export function coarserForm(form: DateForm, precision: 'year' | 'month'): DateForm {
  if (precision === 'year') return 'YYYY'
  return form
    .replace(/(?:Do|DD|D)(?: of)?[ ,./-]*|[./-](?:DD|D)$/, '')
    .replace(/^[ ,./-]+|[ ,/-]+$/g, '')
    .replace(/ {2,}/g, ' ')
}

/** A form as it is written: letters that its dates left open get their commonest value. */
export function settleForm(form: DateForm): DateForm {
  const named = form.includes('MMM')
  return form
    .replace('MMM?', 'MMM.')
    .replace('DD?', named ? 'D' : 'DD')
    .replace('MM?', 'MM')
}

/** True when a form that leaves letters open (marked `?`) may be the other one. */
export function mayBe(open: DateForm, form: DateForm): boolean {
  if (!open.includes('?')) return open === form
  const tries = [
    ['MMM?', ['MMM.', 'MMM', 'MMMM']],
    ['DD?', ['D', 'DD']],
    ['MM?', ['MM', 'M']],
  ] as const
  for (const [mark, letters] of tries) {
    if (open.includes(mark)) return letters.some((letter) => mayBe(open.replace(mark, letter), form))
  }
  return false
}
