import type { PartialDate } from '../model/date.ts'
import type { BackupChecks } from './backup-checks.ts'
import { count, Damaged, many, record, string } from './damaged.ts'

const WANTED = ['title', 'date', 'authors'] as const
const REASONS = ['unreachable', 'refused', 'unfit'] as const

/** What is still to be completed about an entry. */
export interface BackupWaiting {
  /** Place of the entry in the text, from 0. */
  readonly at: number
  readonly url: string
  readonly wanted: readonly (typeof WANTED)[number][]
  readonly title: string
  readonly date?: PartialDate
  readonly quiet?: true
  readonly tries: number
  readonly why?: (typeof REASONS)[number]
  /** Milliseconds since the epoch; null once only a person can help. */
  readonly notBefore: number | null
}

/** @throws Damaged unless it is something that waits */
export function waitingOf(value: unknown, { fieldOf }: Pick<BackupChecks, 'fieldOf'>): BackupWaiting {
  const { at, url, wanted, title, date, quiet, tries, why, notBefore } = record(value)
  const checkedDate = fieldOf('date', date ?? null)
  const reason = REASONS.find((one) => one === why)
  return {
    at: count(at),
    url: string(url),
    wanted: many(wanted, WANTED.length).map(wantedField),
    title: string(title),
    ...(checkedDate && { date: checkedDate }),
    ...(quiet === true && { quiet }),
    tries: count(tries),
    ...(reason && { why: reason }),
    notBefore: notBefore === null ? null : count(notBefore),
  }
}

function wantedField(value: unknown): (typeof WANTED)[number] {
  const found = WANTED.find((one) => one === value)
  if (found) return found
  throw new Damaged('a field to be completed')
}
