import { type PartialDate, partialDate } from '../../model/date.ts'
import { isDigit, isLatin } from '../scan/characters.ts'
import type { DateForm } from './date-form.ts'
import { monthNumber } from './months.ts'

/** A date found in a text. `form` is how it is written; its letters are certain only where the date shows them. */
export interface FoundDate {
  readonly date: PartialDate
  readonly form: DateForm
  /** Length of the text it takes. */
  readonly length: number
}

type Reader = (found: RegExpExecArray) => { date: PartialDate | null; form: DateForm }

const NAME = '([A-Za-z]{2,9}\\.?[a-z]?\\.?)'
const YEAR = '((?:1[5-9]|20)\\d\\d)'
const DAY = '([0-3]?\\d)(st|nd|rd|th)?'

/** Ways of writing a date that begin with a month's name, the longest first. */
const NAME_FIRST: readonly (readonly [RegExp, Reader])[] = [
  [new RegExp(`^${NAME}( *)${DAY}(,? *,? ?)${YEAR}(?!\\d)`), monthFirst],
  [new RegExp(`^${NAME}(,? +|[-/])${YEAR}(?!\\d)`), monthYear],
]

/** Those that begin with a year. */
const YEAR_FIRST: readonly (readonly [RegExp, Reader])[] = [
  [new RegExp(`^${YEAR}([-/. ])${NAME}[-/. ]${DAY}(?!\\d)`), yearNameDay],
  [new RegExp(`^${YEAR}([-/.])(\\d\\d?)\\2(\\d\\d?)(?![\\d])`), yearMonthDay],
  [new RegExp(`^${YEAR}(0\\d|1[0-2])([0-3]\\d)(?!\\d)`), compact],
  [new RegExp(`^${YEAR}([-/. ,]+)${NAME}(?![A-Za-z])`), yearName],
  [new RegExp(`^${YEAR}([-/.])(\\d\\d?)(?![\\d./-])`), yearMonth],
  [new RegExp(`^${YEAR} ?年(?: ?(\\d\\d?) ?月(?: ?(\\d\\d?) ?[日号])?)?`), chinese],
  [new RegExp(`^${YEAR}년(?: ?(\\d\\d?)월(?: ?(\\d\\d?)일)?)?`), korean],
  [new RegExp(`^${YEAR}(?![\\d-]|\\.\\d)`), yearOnly],
]

/** Those that begin with a day or the number of a month. */
const NUMBER_FIRST: readonly (readonly [RegExp, Reader])[] = [
  [new RegExp(`^${DAY}( (?:(?:of|if|pf|fo) )?| ?[-/.] ?)${NAME}(,? *,? ?|[-/])${YEAR}(?!\\d)`), dayFirst],
  [new RegExp(`^(\\d\\d?)([-/.])(\\d\\d?)\\2${YEAR}(?!\\d)`), numbersFirst],
  [new RegExp(`^(0\\d|1[0-2])([-/])${YEAR}(?!\\d)`), monthNumberYear],
]

/**
 * False where no date can begin at `at`, told from few characters: a digit is there, or letters that a digit follows
 * as it follows a month's name.
 */
export function mayStartDate(text: string, at: number, end: number): boolean {
  const first = text.charCodeAt(at)
  if (at >= end || isDigit(first)) return at < end
  if (!isLatin(first)) return false
  let next = at + 1
  while (next < end && (isLatin(text.charCodeAt(next)) || text.charCodeAt(next) === 46)) next++
  if (next - at > LONGEST_NAME) return false
  while (next < end && isNameGap(text.charCodeAt(next))) next++
  return next < end && isDigit(text.charCodeAt(next))
}

/** Letters and dots that `NAME` takes at most. */
const LONGEST_NAME = 12

/** True for what may stand between a month's name and the number after it: blanks, commas, `-`, `/`. */
function isNameGap(code: number): boolean {
  return code === 32 || (code >= 44 && code <= 47)
}

/** Reads the date that a text begins with, in any of the usual ways of writing one; null when there is none. */
export function readDate(text: string): FoundDate | null {
  if (!mayStartDate(text, 0, text.length)) return null
  const head = text.length > 40 ? text.slice(0, 40) : text
  for (const [pattern, reader] of readersFor(head)) {
    const found = pattern.exec(head)
    if (!found) continue
    const { date, form } = reader(found)
    if (date) return { date, form, length: found[0].length }
  }
  return null
}

function readersFor(head: string): readonly (readonly [RegExp, Reader])[] {
  if (!isDigit(head.charCodeAt(0))) return NAME_FIRST
  return isDigit(head.charCodeAt(2)) && isDigit(head.charCodeAt(3)) ? YEAR_FIRST : NUMBER_FIRST
}

/** Reads a text that is a date and nothing else. */
export function readWholeDate(text: string): FoundDate | null {
  const trimmed = text.trim()
  const found = readDate(trimmed)
  return found && found.length === trimmed.length ? found : null
}

/** `2506` as June 2025: year and month of two digits each, as in arXiv identifiers; only where a column says so. */
export function readShortMonth(text: string): FoundDate | null {
  const found = /^(\d\d)(0[1-9]|1[0-2])$/.exec(text.trim())
  const date = found && partialDate(2000 + Number(found[1]), Number(found[2]))
  return date ? { date, form: 'YYMM', length: 4 } : null
}

function monthFirst([, name = '', gap = '', day = '', th, comma = ' ', year = '']: RegExpExecArray) {
  const date = partialDate(Number(year), monthNumber(name), Number(day))
  return { date, form: `${nameForm(name)}${gap || ' '}${dayForm(day, th)}${comma || ' '}YYYY` }
}

function dayFirst([, day = '', th, of = ' ', name = '', comma = ' ', year = '']: RegExpExecArray) {
  const date = partialDate(Number(year), monthNumber(name), Number(day))
  return { date, form: `${dayForm(day, th)}${of}${nameForm(name)}${comma || ' '}YYYY` }
}

function yearNameDay([, year = '', sign = ' ', name = '', day = '', th]: RegExpExecArray) {
  const date = partialDate(Number(year), monthNumber(name), Number(day))
  return { date, form: `YYYY${sign}${nameForm(name)}${sign}${dayForm(day, th)}` }
}

function yearMonthDay([, year = '', sign = '-', month = '', day = '']: RegExpExecArray) {
  const date = partialDate(Number(year), Number(month), Number(day))
  return { date, form: `YYYY${sign}${numberForm(month, 'M')}${sign}${numberForm(day, 'D')}` }
}

/** `31/12/2024`: the day comes first unless only the other order makes a date. */
function numbersFirst([, first = '', sign = '/', second = '', year = '']: RegExpExecArray) {
  const european = partialDate(Number(year), Number(second), Number(first))
  if (european)
    return { date: european, form: `${numberForm(first, 'D')}${sign}${numberForm(second, 'M')}${sign}YYYY` }
  const american = partialDate(Number(year), Number(first), Number(second))
  return { date: american, form: `${numberForm(first, 'M')}${sign}${numberForm(second, 'D')}${sign}YYYY` }
}

function compact([, year = '', month = '', day = '']: RegExpExecArray) {
  return { date: partialDate(Number(year), Number(month), Number(day)), form: 'YYYYMMDD' }
}

function monthYear([, name = '', gap = ' ', year = '']: RegExpExecArray) {
  return { date: partialDate(Number(year), monthNumber(name)), form: `${nameForm(name)}${gap}YYYY` }
}

function yearName([, year = '', gap = ' ', name = '']: RegExpExecArray) {
  return { date: partialDate(Number(year), monthNumber(name)), form: `YYYY${gap}${nameForm(name)}` }
}

function yearMonth([, year = '', sign = '-', month = '']: RegExpExecArray) {
  return { date: partialDate(Number(year), Number(month)), form: `YYYY${sign}${numberForm(month, 'M')}` }
}

function monthNumberYear([, month = '', sign = '/', year = '']: RegExpExecArray) {
  return { date: partialDate(Number(year), Number(month)), form: `MM${sign}YYYY` }
}

function chinese([, year = '', month, day]: RegExpExecArray) {
  const date = partialDate(Number(year), month ? Number(month) : undefined, day ? Number(day) : undefined)
  return { date, form: `YYYY年${month ? 'M月' : ''}${day ? 'D日' : ''}` }
}

function korean([, year = '', month, day]: RegExpExecArray) {
  const date = partialDate(Number(year), month ? Number(month) : undefined, day ? Number(day) : undefined)
  return { date, form: `YYYY년${month ? ' M월' : ''}${day ? ' D일' : ''}` }
}

function yearOnly([, year = '']: RegExpExecArray) {
  return { date: partialDate(Number(year)), form: 'YYYY' }
}

/** May tells neither length nor dot, so it is taken for the commonest form, the short one with a dot. */
function nameForm(name: string): string {
  if (/^may\.?$/i.test(name)) return name.endsWith('.') ? 'MMM.' : 'MMM?'
  if (name.includes('.')) return 'MMM.'
  return name.length <= 4 ? 'MMM' : 'MMMM'
}

function dayForm(day: string, th: string | undefined): string {
  return th ? 'Do' : numberForm(day, 'D')
}

/** `04` shows two digits, `4` one; `10` could be either. */
function numberForm(digits: string, letter: 'M' | 'D'): string {
  if (digits.length === 1) return letter
  return digits.startsWith('0') ? letter + letter : `${letter}${letter}?`
}
