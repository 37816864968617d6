import type { EntryFields } from '../../model/entry.ts'
import type { OpenList } from '../open-list.ts'
import { compareTimes, compareTitles, type Time, timeOf } from './compare.ts'
import { numberOf, outerEntries } from './members.ts'

/** How the entries of a section follow one another. */
export type Order = 'append' | 'prepend' | 'alphabet' | 'oldestFirst' | 'newestFirst'

/** Pairs of neighbours that rise and that fall by some key. */
interface Slope {
  readonly up: number
  readonly down: number
}

/** Neighbours that must tell before a section is taken to be kept in order. */
const FEWEST = 4

/** Neighbours of all sections together that must tell where none of them is out of order. */
const FEWEST_OF_ALL = 6

/** Neighbours that must tell before a few out of order are slips. */
const MANY = 10

/** Share of neighbours that may be slips. */
const SLIPS = 0.1

/**
 * In which order a section's keeper keeps it, told from titles, dates, arXiv numbers, which rise with time, and
 * falling item numbers; what the section does not tell, the other sections do. `append` where nothing tells.
 */
export function orderOf(open: OpenList, section: number): Order {
  const members = outerEntries(open, section)
  if (isAlphabetical(open, members)) return 'alphabet'
  if (hasFallingNumbers(open, members)) return 'prepend'
  const own = slope(open, [members], timeOf, compareTimes)
  if (own.up + own.down >= FEWEST) {
    if (own.down === 0) return 'oldestFirst'
    if (own.up === 0) return isDated(open, members) ? 'newestFirst' : 'prepend'
  }
  const all = own.up + own.down >= 2 * FEWEST ? own : slope(open, groups(open), timeOf, compareTimes)
  const falls = all.down >= FEWEST && 2 * all.down > 3 * all.up
  return falls || (fallingHeadings(open) && all.down >= all.up) ? 'prepend' : 'append'
}

/**
 * Index among `members` before which an entry goes in a section of this order; `members.length` for the end. Where
 * some are out of order it is the place at which the fewest would be so.
 */
export function rankIn(open: OpenList, members: readonly number[], order: Order, entry: EntryFields): number {
  if (order === 'append') return members.length
  const fields = members.flatMap((index) => open.found[index]?.reading.fields ?? [])
  if (order === 'alphabet') return fittest(fields.map(({ title }) => compareTitles(entry.title, title)))
  const time = timeOf(isDated(open, members) ? entry : withoutDate(entry))
  const times = fields.map((other) => compareTimes(time, timeOf(other)))
  if (order === 'prepend') return isOldest(open, members, times) ? members.length : 0
  if (time === null) return order === 'oldestFirst' ? members.length : 0
  return order === 'oldestFirst'
    ? fittest(times)
    : fittest(
        times.map((difference) => -difference),
        true,
      )
}

/** In a list that dates its sections only, entries follow one another by their arXiv numbers. */
function withoutDate({ title, url }: EntryFields): EntryFields {
  return { title, url }
}

/** True in a section that falls without exception for an entry that is older than all of it. */
function isOldest(open: OpenList, members: readonly number[], times: readonly number[]): boolean {
  const { up, down } = slope(open, [members], timeOf, compareTimes)
  return up === 0 && down > 0 && times.every((difference) => difference < 0)
}

/**
 * The place that puts the fewest entries on the wrong side.
 * @param differences of the new entry against each entry there: below 0 where the new one goes before it
 * @param first takes the first of equally good places, not the last
 */
function fittest(differences: readonly number[], first = false): number {
  let wrong = differences.filter((difference) => difference > 0).length
  let best = 0
  let fewest = wrong
  differences.forEach((difference, index) => {
    wrong += difference < 0 ? 1 : difference > 0 ? -1 : 0
    if (wrong < fewest || (wrong === fewest && !first)) {
      best = index + 1
      fewest = wrong
    }
  })
  return best
}

function isDated(open: OpenList, members: readonly number[]): boolean {
  const dated = members.filter((index) => open.found[index]?.reading.fields.date !== undefined)
  return dated.length * 2 >= members.length
}

/** By its own titles, or where all sections together are and this one is not plainly against it. */
function isAlphabetical(open: OpenList, members: readonly number[]): boolean {
  const titleOf = ({ title }: EntryFields) => title
  const own = slope(open, [members], titleOf, compareTitles)
  if (own.up >= FEWEST && isRising(own)) return true
  if (own.down > own.up) return false
  const all = slope(open, groups(open), titleOf, compareTitles)
  return all.up >= FEWEST_OF_ALL && isRising(all)
}

function isRising({ up, down }: Slope): boolean {
  return down === 0 || (up + down >= MANY && down <= SLIPS * (up + down))
}

function hasFallingNumbers(open: OpenList, members: readonly number[]): boolean {
  const numbers = members.map((index) => {
    const found = open.found[index]
    return found && numberOf(open, found)
  })
  return (
    numbers.length >= 3 && numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) - 1)
  )
}

/** Entries from which the order of a whole list is told. */
const ENOUGH = 600

/** The entries of each section, of as many sections as it takes. */
function groups(open: OpenList): number[][] {
  const bySection = new Map<number, number[]>()
  const last = open.found[ENOUGH]?.section
  for (const [index, { section, parent }] of open.found.entries()) {
    if (index > ENOUGH && section !== last) break
    if (parent >= 0) continue
    const group = bySection.get(section)
    if (group) group.push(index)
    else bySection.set(section, [index])
  }
  return [...bySection.values()]
}

function slope<Key extends string | Time | null>(
  open: OpenList,
  groups: readonly (readonly number[])[],
  keyOf: (fields: EntryFields) => Key,
  compare: (a: Key, b: Key) => number,
): Slope {
  let up = 0
  let down = 0
  for (const members of groups) {
    let above: Key | undefined
    for (const index of members) {
      const fields = open.found[index]?.reading.fields
      if (!fields) continue
      const key = keyOf(fields)
      const difference = above === undefined ? 0 : compare(above, key)
      if (difference < 0) up++
      else if (difference > 0) down++
      above = key
    }
  }
  return { up, down }
}

/** True where dated headings follow one another from the newest to the oldest. */
export function fallingHeadings({ sections }: OpenList): boolean {
  const times = sections.flatMap(({ date }) => (date ? [timeOf({ title: '', url: '', date })] : []))
  // A year's heading and those of its months below it are one time.
  const steps = times
    .map((time, index) => compareTimes(times[index - 1] ?? time, time))
    .filter((step) => step !== 0)
  return steps.length >= 2 && steps.filter((step) => step > 0).length >= 0.8 * steps.length
}
