import type { PartialDate } from '../../model/date.ts'
import type { ReadStatus } from '../../model/status.ts'
import {
  coarserForm,
  type DateForm,
  datePrecision,
  mayBe,
  precisionOf,
  settleForm,
  writeDate,
} from '../fields/date-form.ts'
import type { Style } from '../style/style.ts'
import type { Votes } from '../style/votes.ts'

const DEFAULT_FORM: DateForm = 'MMM. D YYYY'

/** A date as the list writes dates of its precision, or as it would if it had any. */
export function writtenDate(date: PartialDate, style: Style): string {
  const precision = datePrecision(date)
  const same = settled(style.dates.of(precision))
  if (same) return writeDate(date, same)
  const daily = settled(style.dates.of('day')) ?? settled(style.dates.of('month')) ?? DEFAULT_FORM
  if (precision === 'day') return writeDate(date, precisionOf(daily) === 'day' ? daily : DEFAULT_FORM)
  const form = coarserForm(daily, precision)
  return writeDate(date, precisionOf(form) === precision ? form : precision === 'year' ? 'YYYY' : 'YYYY-MM')
}

/** The form seen most; sightings that leave letters open count for the clear form that they may be. */
function settled(votes: Votes): DateForm | undefined {
  const clear = votes.best((form) => !form.includes('?'))
  const open = votes.best()
  if (clear === undefined) return open === undefined ? undefined : settleForm(open)
  if (open === undefined || open === clear || mayBe(open, clear)) return clear
  const fitting = votes.best((form) => !form.includes('?') && mayBe(open, form))
  return fitting ?? (votes.share(open) > 3 * votes.share(clear) ? settleForm(open) : clear)
}

/** The sign or words that the list has for a status; undefined when it has none. */
export function writtenStatus(status: ReadStatus, style: Style): string | undefined {
  return style.statuses.of(status).best()
}

/** A tag in its form: a hashtag holds no blanks, a code span no backticks. */
export function writtenTag(tag: string, form: string): string {
  if (form.includes('#')) return tag.replace(/[\s#]+/g, '-').replace(/[^\p{L}\p{N}_/-]/gu, '')
  if (form.includes('`')) return tag.replace(/`/g, "'")
  return tag.replace(/,/g, ' ')
}
