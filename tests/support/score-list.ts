import type { PartialDate } from '../../src/model/date.ts'
import type { Entry } from '../../src/model/entry.ts'
import type { TrueEntry } from './truth.ts'

/** The fields that are compared. */
export const SCORED_FIELDS = ['url', 'title', 'section', 'tags', 'date', 'status'] as const
type ScoredField = (typeof SCORED_FIELDS)[number]

/** How well a list was read. */
export interface Score {
  readonly recall: number
  readonly precision: number
  /** Share of found entries whose field is right, for each field. */
  readonly fields: Readonly<Record<ScoredField, number>>
  /** In words, what was missed, invented or wrong. */
  readonly faults: readonly string[]
}

/** Compares what was read with what a person read, entry by entry, by line. */
export function scoreList(read: readonly Entry[], truth: readonly TrueEntry[]): Score {
  const faults: string[] = []
  const byLine = new Map(truth.map((entry) => [entry.line, entry]))
  const found = new Map(read.map((entry) => [entry.line, entry]))
  const wanted = truth.filter((entry) => entry.kind === 'entry')
  const missed = wanted.filter((entry) => !found.has(entry.line))
  const invented = read.filter((entry) => !byLine.has(entry.line))
  for (const entry of missed) faults.push(`${entry.line}: missed ${entry.title ?? entry.url}`)
  for (const entry of invented)
    faults.push(`${entry.line}: invented ${entry.title || entry.url} (${entry.layout})`)
  const pairs = wanted.flatMap((entry) => {
    const other = found.get(entry.line)
    return other ? [{ entry, other }] : []
  })
  const share = (field: ScoredField) => {
    const right = pairs.filter(({ entry, other }) => {
      const fault = faultOf(field, entry, other)
      if (fault) faults.push(`${entry.line}: ${field} ${fault}`)
      return !fault
    })
    return pairs.length === 0 ? 1 : right.length / pairs.length
  }
  return {
    recall: wanted.length === 0 ? 1 : (wanted.length - missed.length) / wanted.length,
    precision:
      read.length === 0 ? (wanted.length === 0 ? 1 : 0) : (read.length - invented.length) / read.length,
    fields: {
      url: share('url'),
      title: share('title'),
      section: share('section'),
      tags: share('tags'),
      date: share('date'),
      status: share('status'),
    },
    faults,
  }
}

/** Mean of the scored fields. */
export function fieldScore(score: Score): number {
  return SCORED_FIELDS.reduce((sum, field) => sum + score.fields[field], 0) / SCORED_FIELDS.length
}

function faultOf(field: ScoredField, truth: TrueEntry, read: Entry): string | null {
  switch (field) {
    case 'url':
      return differ(truth.url ?? '', read.url)
    case 'title':
      return truth.title === null && read.title === read.url
        ? null
        : differ(squash(truth.title ?? ''), squash(read.title))
    case 'section':
      return differ(truth.section.map(squash).join(' › '), read.section.map(squash).join(' › '))
    case 'tags':
      return differ([...truth.tags].sort().join(' | '), [...(read.tags ?? [])].sort().join(' | '))
    case 'date':
      return dateFault(truth.date, read.date)
    case 'status':
      return statusFault(truth.status, read.status)
  }
}

function differ(wanted: string, read: string): string | null {
  return wanted === read ? null : `is ${JSON.stringify(wanted)}, read as ${JSON.stringify(read)}`
}

function squash(text: string): string {
  return text
    .replace(/\[\]\([^)]*\)/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The numbers of a date, whatever its form, as one string; made apart from the code that is under test. */
function dateFault(written: string | null, read: PartialDate | undefined): string | null {
  if (written === null) return read === undefined ? null : `is none, read as ${JSON.stringify(read)}`
  if (read === undefined) return `is ${written}, read as none`
  const letters = written.toLowerCase().replace(/\./g, '')
  const month = MONTHS.findIndex((name) => letters.includes(name)) + 1
  const numbers = (written.match(/\d+/g) ?? []).map(Number)
  const yymm = /^\d{4}$/.test(written) && !/^(?:19|20)/.test(written)
  const wanted = yymm
    ? [2000 + Math.floor(Number(written) / 100), Number(written) % 100]
    : [...numbers, ...(month > 0 ? [month] : [])]
  const given = [read.year, read.month, read.day].filter((part) => part !== undefined)
  const key = (parts: readonly number[]) => [...parts].sort((a, b) => a - b).join('/')
  return key(wanted) === key(given) ? null : `is ${written}, read as ${JSON.stringify(read)}`
}

/** Only statuses that words or checkboxes say plainly are compared; a keeper's own signs may mean anything. */
function statusFault(written: string | null, read: string | undefined): string | null {
  const plain = written?.trim().toLowerCase()
  if (plain === undefined) return read === undefined ? null : `is none, read as ${read}`
  const wanted = { '[ ]': 'unread', '[x]': 'read', 'not read': 'unread', unread: 'unread', read: 'read' }[
    plain
  ]
  if (wanted === undefined || wanted === read) return null
  return `is ${written}, read as ${read}`
}
