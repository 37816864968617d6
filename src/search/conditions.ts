import { compareDates, type PartialDate } from '../model/date.ts'
import { folded } from '../model/folded.ts'
import { type EntryRow, shownFields, statusOf } from '../model/library.ts'
import type { Condition, Part } from './query.ts'

/** True when an entry fulfils a condition other than a word. */
export function fulfils(row: EntryRow, condition: Exclude<Condition, { kind: 'word' }>): boolean {
  switch (condition.kind) {
    case 'phrase':
      return textOf(row).includes(condition.text)
    case 'tag':
      return (row.fields.tags ?? row.kept.tags ?? []).some((tag) => folded(tag) === condition.tag)
    case 'status':
      return statusOf(row) === condition.status
    case 'section':
      return row.section.some((title) => folded(title).includes(condition.text))
    case 'before':
      return isBefore(shownDate(row), condition.date)
    case 'after':
      return isAfter(shownDate(row), condition.date)
    case 'source':
      return isFrom(row, condition.text)
    case 'author':
      return (row.fields.authors ?? row.kept.authors ?? []).some((name) =>
        folded(name).includes(condition.text),
      )
    case 'with':
      return hasPart(row, condition.part)
  }
}

function shownDate({ fields, kept }: EntryRow): PartialDate | undefined {
  return fields.date ?? kept.date
}

function isBefore(date: PartialDate | undefined, start: PartialDate): boolean {
  return date !== undefined && compareDates(date, start) < 0
}

/** Later than all of a date that may be a year or a month. */
function isAfter(date: PartialDate | undefined, { year, month, day }: PartialDate): boolean {
  if (!date) return false
  const end = { year, month: month ?? 12, day: day ?? 31 }
  return compareDates(date, end) > 0
}

function isFrom({ key, fields }: EntryRow, text: string): boolean {
  const source = key?.slice(0, key.indexOf(':'))
  const host = /^[a-z]+:\/\/([^/?#]+)/i.exec(fields.url)?.[1]?.toLowerCase() ?? ''
  return source === text || host.includes(text) || folded(fields.siteName ?? '').includes(text)
}

function hasPart(row: EntryRow, part: Part): boolean {
  const { notes, tags, date, url } = shownFields(row)
  switch (part) {
    case 'note':
      return notes !== undefined && notes !== ''
    case 'tag':
      return tags !== undefined && tags.length > 0
    case 'date':
      return date !== undefined
    case 'link':
      return url !== ''
  }
}

/** All that a person may look for in an entry, folded, blanks joined. */
export function textOf(row: EntryRow): string {
  const { title, url, siteName, venue, authors, tags, description, notes, cells } = shownFields(row)
  const parts = [title, venue, siteName, description, notes, ...Object.values(cells ?? {})]
  return folded([...parts, ...(authors ?? []), ...(tags ?? []), url].filter(Boolean).join('\n')).replace(
    /\s+/g,
    ' ',
  )
}
