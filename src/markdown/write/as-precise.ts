import type { EntryFields } from '../../model/entry.ts'
import type { Style } from '../style/style.ts'

/** Weight of dates from which on their precision is a habit: two or three entries near the place. */
const HABIT = 2

/**
 * The fields with the date as precise as the list's dates are: one that says years alone, or months, says of a new
 * entry no day either. Where some date says the day, every one may.
 */
export function asPrecise(fields: EntryFields, { dates }: Style): EntryFields {
  const { date } = fields
  if (!date?.month || dates.of('day').total > 0) return fields
  const { year, month } = date
  if (dates.of('month').total >= HABIT) return { ...fields, date: { year, month } }
  if (dates.of('month').total === 0 && dates.of('year').total >= HABIT) return { ...fields, date: { year } }
  return fields
}
