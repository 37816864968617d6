import { isoDate, type PartialDate, partialDate } from '../model/date.ts'

/** What a person's text says of a date. */
export type TypedDate =
  | { readonly kind: 'none' }
  | { readonly kind: 'date'; readonly date: PartialDate }
  | { readonly kind: 'unclear' }

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * Reads a date as people type it: `2024`, `2024-04`, `20240410`, `Apr. 10 2024`, `10 April 2024`, `2024年4月10日`.
 * @returns `none` for blank text, `unclear` when the text could mean two dates (`4/5/2024`) or none
 */
export function parseDateText(text: string): TypedDate {
  const trimmed = text.trim()
  if (trimmed === '') return { kind: 'none' }
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(trimmed)
  if (compact) return typed(Number(compact[1]), Number(compact[2]), Number(compact[3]))
  const withoutOrdinals = trimmed.toLowerCase().replace(/(\d)(?:st|nd|rd|th)\b/g, '$1')
  const words = withoutOrdinals.match(/\p{L}+/gu)?.filter((found) => !/^[年月日]$/u.test(found)) ?? []
  const numbers = withoutOrdinals.match(/\d+/g) ?? []
  const year = numbers.findIndex((digits) => digits.length === 4)
  if (year === -1 || words.length > 1) return { kind: 'unclear' }
  const rest = numbers.filter((_, index) => index !== year).map(Number)
  const [name] = words
  if (name === undefined) return ofNumbers(Number(numbers[year]), rest, year === 0)
  const month = monthNamed(name)
  return month === null || rest.length > 1
    ? { kind: 'unclear' }
    : typed(Number(numbers[year]), month, rest[0])
}

/** Writes a date as the field shows it: ISO 8601 with reduced precision; blank for no date. */
export function dateText(date: PartialDate | undefined): string {
  return date === undefined ? '' : isoDate(date)
}

function ofNumbers(year: number, rest: readonly number[], yearFirst: boolean): TypedDate {
  const [first, second] = rest
  if (rest.length > 2) return { kind: 'unclear' }
  if (yearFirst || second === undefined || first === undefined) return typed(year, first, second)
  // Day and month may stand either way round; only a number that is no month, or the same twice, tells.
  if (first > 12) return typed(year, second, first)
  return second > 12 || first === second ? typed(year, first, second) : { kind: 'unclear' }
}

function monthNamed(name: string): number | null {
  const index = MONTHS.findIndex((month) => name.startsWith(month))
  return index === -1 ? null : index + 1
}

function typed(year: number, month?: number, day?: number): TypedDate {
  const date = partialDate(year, month, day)
  return date === null ? { kind: 'unclear' } : { kind: 'date', date }
}
