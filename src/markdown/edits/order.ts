import { compareDates } from '../../model/date.ts'
import type { EntryFields } from '../../model/entry.ts'
import type { OpenList } from '../open-list.ts'
import { outerEntries } from './members.ts'

/** How the entries of a section follow one another. */
export type Order = 'append' | 'prepend' | 'alphabet' | 'oldestFirst' | 'newestFirst'

/** Pairs of neighbours that rise and that fall by some key. */
interface Slope {
  up: number
  down: number
}

/** Neighbours that must tell before a section is taken to be kept in order. */
const FEWEST = 4

/**
 * In which order a section's keeper keeps it, told from dates, from arXiv numbers, which rise with time, and from
 * titles; what the section does not tell, the other sections do. `append` where nothing tells.
 */
export function orderOf(open: OpenList, section: number): Order {
  const members = outerEntries(open, section)
  const titles = slopeOf(open, members, (fields) => fields.title.toLowerCase(), compareText)
  if (titles.up >= FEWEST && titles.down === 0) return 'alphabet'
  const own = timeSlope(open, members)
  if (own.up + own.down >= FEWEST) {
    if (own.down === 0) return 'oldestFirst'
    if (own.up === 0) return 'newestFirst'
  }
  const all = own.up + own.down >= 2 * FEWEST ? own : wholeSlope(open)
  return all.down >= FEWEST && all.down > 2 * all.up
    ? 'prepend'
    : fallingHeadings(open) && all.down >= all.up
      ? 'prepend'
      : 'append'
}

/** Index among `members` before which an entry goes in a section of this order; `members.length` for the end. */
export function rankIn(open: OpenList, members: readonly number[], order: Order, entry: EntryFields): number {
  if (order === 'prepend') return 0
  if (order === 'append') return members.length
  const fields = members.flatMap((index) => open.found[index]?.reading.fields ?? [])
  const dated = fields.filter((other) => other.date !== undefined).length * 2 >= fields.length
  const time = timeOf(dated ? entry : withoutDate(entry))
  const at = fields.findIndex((other) => standsBefore(entry, other, order, time))
  return at < 0 ? members.length : at
}

/** In a list that dates its sections only, entries follow one another by their arXiv numbers. */
function withoutDate({ title, url }: EntryFields): EntryFields {
  return { title, url }
}

function standsBefore(entry: EntryFields, other: EntryFields, order: Order, time: number | null): boolean {
  if (order === 'alphabet') return compareText(entry.title.toLowerCase(), other.title.toLowerCase()) < 0
  const difference = compareTimes(time, timeOf(other))
  return order === 'oldestFirst' ? difference < 0 : difference > 0 || time === null
}

function timeSlope(open: OpenList, members: readonly number[]): Slope {
  return slopeOf(open, members, timeOf, compareTimes)
}

/** The slope of all sections together, in one pass. */
function wholeSlope(open: OpenList): Slope {
  const total = { up: 0, down: 0 }
  const last = new Map<number, number | null>()
  for (const { section, parent, reading } of open.found) {
    if (parent >= 0) continue
    const time = timeOf(reading.fields)
    const difference = compareTimes(last.get(section) ?? null, time)
    if (difference < 0) total.up++
    else if (difference > 0) total.down++
    last.set(section, time)
  }
  return total
}

function slopeOf<Key>(
  open: OpenList,
  members: readonly number[],
  keyOf: (fields: EntryFields) => Key,
  compare: (a: Key, b: Key) => number,
): Slope {
  const slope = { up: 0, down: 0 }
  members.forEach((index, at) => {
    const above = open.found[members[at - 1] ?? -1]?.reading.fields
    const fields = open.found[index]?.reading.fields
    const difference = above && fields ? compare(keyOf(above), keyOf(fields)) : 0
    if (difference < 0) slope.up++
    else if (difference > 0) slope.down++
  })
  return slope
}

/** A number that rises with time: from the date, else from the arXiv identifier (YYMM.number). */
function timeOf({ date, url }: EntryFields): number | null {
  if (date) return date.year * 10_000 + (date.month ?? 0) * 100 + (date.day ?? 0)
  const found = /arxiv\.org\/(?:abs|pdf)\/(\d{2})(\d{2})\.(\d{4,5})/.exec(url)
  return found ? (2000 + Number(found[1])) * 10_000 + Number(found[2]) * 100 + Number(found[3]) / 1000 : null
}

function compareTimes(a: number | null, b: number | null): number {
  return a === null || b === null ? 0 : a - b
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}

/** True where dated headings follow one another from the newest to the oldest. */
export function fallingHeadings({ sections }: OpenList): boolean {
  const dates = sections.flatMap((section) => (section.date ? [section.date] : []))
  const falls = dates.filter((date, index) => compareDates(dates[index - 1] ?? date, date) > 0).length
  return dates.length >= 3 && falls >= 0.8 * (dates.length - 1)
}
