import { type PartialDate, partialDate } from '../../../model/date.ts'
import { monthName, monthNumber } from '../../fields/months.ts'
import { dateOf } from '../../fields-of-shape.ts'
import type { OpenList } from '../../open-list.ts'
import { type Atom, partText } from '../../shape.ts'
import { quoted, type Rule } from '../rule.ts'
import { lineOf } from '../stretches.ts'

const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?$/i
/** Kinds of atoms in which a date stands that could not be read as one. */
const UNREAD = new Set<Atom['kind']>(['date', 'venue', 'description'])

/** Dates with a mistyped month, and dates that no calendar has. */
export const brokenDates: Rule = {
  name: 'broken-date',
  summary: 'a date with a mistyped month, or that no calendar has',
  find: (open) =>
    open.found.flatMap(({ block, reading }) => {
      const text = open.blocks.blocks[block]?.text ?? ''
      return reading.shape.atoms.flatMap((atom) => faultsOf(open, block, text, atom))
    }),
}

function faultsOf(open: OpenList, block: number, text: string, atom: Atom) {
  if (!UNREAD.has(atom.kind)) return []
  const value = partText(text, atom, 'value') ?? ''
  const date = atom.kind === 'date' ? dateOf(value) : undefined
  const faults = date ? [faultOfRead(value, date)] : pieces(value).map(faultOfUnread)
  return faults.flatMap((message) =>
    message === null ? [] : [{ line: lineOf(open, block, atom.start), message }],
  )
}

/** A date that was read, with a slip in it all the same. */
function faultOfRead(value: string, date: PartialDate): string | null {
  const names = value.match(/[A-Za-z][A-Za-z.]{2,}/g) ?? []
  const name = names.find((word) => monthNumber(word) > 0 && !MONTH.test(word))
  if (name !== undefined)
    return `The month in ${quoted(value)} is mistyped; it was read as ${monthName(date.month ?? 1, 'long')}.`
  return isMissingLeapDay(date) ? `${quoted(value)} is no date: February ${date.year} had 28 days.` : null
}

/** Parts of an entry's text that stand between commas and brackets, as a date would. */
function pieces(value: string): string[] {
  return value
    .slice(0, 2000)
    .split(/[;|()[\]]|,(?! ?\d{3,5}\b)|\. (?=\D)/)
    .map((piece) => piece.trim().replace(/[.*_]+$/, ''))
    .filter((piece) => piece.length <= 30)
}

/** A text that has the form of a date and is none. */
function faultOfUnread(piece: string): string | null {
  const numbers = /^(\d{4})([-/.])(\d\d?)\2(\d\d?)$/.exec(piece)
  if (numbers) return faultOfDay(piece, Number(numbers[1]), Number(numbers[3]), Number(numbers[4]))
  const named =
    /^(?<name>[A-Za-z][A-Za-z.]{2,10}),? ?(?<day>\d\d?)(?:st|nd|rd|th)?,? ?(?<year>\d{3,5})$/.exec(piece) ??
    /^(?<day>\d\d?)(?:st|nd|rd|th)? (?<name>[A-Za-z][A-Za-z.]{2,10}),? (?<year>\d{3,5})$/.exec(piece)
  const { name = '', day = '', year = '' } = named?.groups ?? {}
  const month = name === '' ? 0 : likelyMonth(name)
  if (month === 0) return null
  if (year.length !== 4) return `The year in ${quoted(piece)} has ${year.length} digits.`
  if (!MONTH.test(name))
    return `The month in ${quoted(piece)} is mistyped; ${monthName(month, 'long')} is meant?`
  return faultOfDay(piece, Number(year), month, Number(day))
}

function faultOfDay(piece: string, year: number, month: number, day: number): string | null {
  if (year < 1500 || year > 2100) return null
  if (month < 1 || month > 12) return `${quoted(piece)} is no date: there is no month ${month}.`
  const date = partialDate(year, month, day)
  return !date || isMissingLeapDay(date)
    ? `${quoted(piece)} is no date: ${monthName(month, 'long')} ${year} has no day ${day}.`
    : null
}

function isMissingLeapDay({ year, month, day }: PartialDate): boolean {
  return month === 2 && day === 29 && !(year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0))
}

/** The month that a name is, or that its short form is but for one letter; 0 for any other word. */
function likelyMonth(written: string): number {
  const known = monthNumber(written)
  const name = written.replace(/\./g, '').toLowerCase()
  if (known > 0 || name.length > 4) return known
  for (let month = 1; month <= 12; month++)
    if (isOneOff(name, monthName(month, 'short').toLowerCase())) return month
  return 0
}

/** True for a short form with one letter replaced, added, or two swapped. */
function isOneOff(name: string, short: string): boolean {
  if (name.length === 4) return [0, 1, 2, 3].some((at) => name.slice(0, at) + name.slice(at + 1) === short)
  const differing = [0, 1, 2].filter((at) => name[at] !== short[at])
  const isSwapped = name.length === 3 && [...name].sort().join() === [...short].sort().join()
  return name.length === 3 && (differing.length === 1 || isSwapped)
}
