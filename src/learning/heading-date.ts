import { type PartialDate, partialDate } from '../model/date.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** `2024`, `2024-05`, `2024/5/17`, `2024年5月`. */
const NUMBERS =
  /(?<!\d)((?:19|20)\d\d)(?!\d)(?:\s?[-/.年]\s?(\d{1,2})(?!\d)(?:\s?[-/.月]\s?(\d{1,2})(?!\d))?)?/
const MONTH = /(?<![a-z])(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*/i
const DAY = /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?(?!\d)/

/** The time that a heading stands for, as far as it says: `Read in May 2024`, `2024-05`, `17th of May 2024`. */
export function headingDate(heading: string): PartialDate | null {
  const found = NUMBERS.exec(heading)
  if (!found) return null
  const [numbers, year, month, day] = found
  const rest = heading.replace(numbers, ' ')
  const named = month === undefined ? MONTH.exec(rest)?.[1] : undefined
  if (named === undefined) return partialDate(Number(year), numberOf(month), numberOf(day))
  const ofMonth = MONTHS.indexOf(named.toLowerCase()) + 1
  return (
    partialDate(Number(year), ofMonth, numberOf(DAY.exec(rest)?.[1])) ?? partialDate(Number(year), ofMonth)
  )
}

/** True when a heading's time holds a day. */
export function holdsDay(time: PartialDate, day: PartialDate): boolean {
  return (
    time.year === day.year &&
    (time.month === undefined || time.month === day.month) &&
    (time.day === undefined || time.day === day.day)
  )
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits)
}
