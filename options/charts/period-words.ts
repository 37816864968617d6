import { pageLanguage } from '../../src/ui/page-language.ts'
import type { PeriodUnit } from './periods.ts'

const FORMS = {
  day: { month: 'short', day: 'numeric' },
  month: { year: 'numeric', month: 'short' },
  year: { year: 'numeric' },
} as const satisfies Record<PeriodUnit, Intl.DateTimeFormatOptions>

/** The name of a period that begins at a moment, in the reader's language: `Apr 10`, `Apr 2024` or `2024`. */
export function periodWords(unit: PeriodUnit, start: number): string {
  return new Intl.DateTimeFormat(pageLanguage(), FORMS[unit]).format(start)
}
