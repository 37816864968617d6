import { isoDate } from '../../model/date.ts'
import type { Entry, EntryFields } from '../../model/entry.ts'
import { readList } from '../list.ts'
import { urlForLink } from '../write/safe.ts'
import type { Place } from './draft.ts'

/** A value that an entry had and has no more. */
export interface Lost {
  /** 1-based line of the entry in the list given. */
  readonly line: number
  readonly title: string
  /** The field, `entry` when the new text holds the entry's words but no reader would see an entry in them. */
  readonly field: keyof EntryFields | 'entry'
  readonly value: string
}

/** What entries say in the list given and not in the new text: told by reading that again. */
export function lostFields(text: string, places: readonly Place[]): Lost[] {
  const byLine = new Map(readList(text).entries.map((entry) => [entry.line, entry]))
  const lines = lineNumbers(text, places)
  return places.flatMap(({ piece, start, end }, index) => {
    const { fields, line } = piece
    const read = byLine.get(lines[index] ?? 0)
    const title = fields.title || fields.url
    if (!read) return [{ line, title, field: 'entry' as const, value: title }]
    return lostOf(fields, read, text.slice(start, end)).map((lost) => ({ line, title, ...lost }))
  })
}

/** The line of each place, in one pass. */
function lineNumbers(text: string, places: readonly Place[]): number[] {
  let line = 1
  let at = 0
  return places.map(({ start }) => {
    for (let next = text.indexOf('\n', at); next >= 0 && next < start; next = text.indexOf('\n', at)) {
      line++
      at = next + 1
    }
    return line
  })
}

type LostValue = Pick<Lost, 'field' | 'value'>

function lostOf(fields: EntryFields, read: Entry, text: string): LostValue[] {
  const words = plain(text)
  const lost: LostValue[] = []
  const unless = (kept: boolean, field: keyof EntryFields, value: string) => {
    if (!kept) lost.push({ field, value })
  }
  const says = (value: string) => words.includes(plain(value))
  const { title, url, date, status } = fields
  unless(says(title), 'title', title)
  const leadsTo = (address: string) =>
    text.includes(address) || text.includes(urlForLink(address)) || says(address)
  unless(leadsTo(url), 'url', url)
  if (date) unless(read.date !== undefined && isoDate(read.date) === isoDate(date), 'date', isoDate(date))
  // `unread` is what an entry is that says nothing.
  if (status && status !== 'unread') unless(read.status === status, 'status', status)
  for (const tag of fields.tags ?? [])
    unless(read.tags?.some((other) => plain(other) === plain(tag)) ?? false, 'tags', tag)
  for (const { label, url } of fields.links ?? []) unless(leadsTo(url), 'links', `${label} ${url}`)
  for (const field of ['siteName', 'venue', 'description', 'notes'] as const) {
    const value = fields[field]
    if (value !== undefined) unless(says(value), field, value)
  }
  for (const author of fields.authors ?? []) unless(says(author), 'authors', author)
  for (const [header, value] of Object.entries(fields.cells ?? {}))
    unless(says(value), 'cells', `${header}: ${value}`)
  return lost
}

/** A text's letters and digits alone: what a line break, a marker or an escape does not change. */
function plain(text: string): string {
  return text
    .replace(/<br>/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase()
}
