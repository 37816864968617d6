import type { OpenList } from '../markdown/open-list.ts'
import type { Ends } from './library/match-entries.ts'

/**
 * How many entries at both ends of two texts surely stand the same: what was not read again is the same object
 * in both, so ten thousand entries take about a millisecond.
 */
export function sameEnds(before: OpenList, after: OpenList): Ends {
  const sameSection = sectionComparer(before, after)
  const same = (at: number, was: number) => {
    const [now, then] = [after.found[at], before.found[was]]
    return (
      now !== undefined &&
      then !== undefined &&
      now.reading === then.reading &&
      now.notes === then.notes &&
      sameSection(then.section, now.section)
    )
  }
  const most = Math.min(before.found.length, after.found.length)
  let head = 0
  while (head < most && same(head, head)) head++
  let tail = 0
  while (tail < most - head && same(after.found.length - 1 - tail, before.found.length - 1 - tail)) tail++
  return { head, tail }
}

/** Compares sections by number; those of neighbours are mostly the same two as before. */
function sectionComparer(before: OpenList, after: OpenList): (then: number, now: number) => boolean {
  let last = { was: -2, is: -2, same: false }
  const nameOf = (list: OpenList, number: number) => {
    const section = list.sections[number]
    // A heading may tell its entries' date.
    return section ? JSON.stringify([section.path, section.date ?? null]) : ''
  }
  return (then, now) => {
    if (then !== last.was || now !== last.is) {
      last = { was: then, is: now, same: nameOf(before, then) === nameOf(after, now) }
    }
    return last.same
  }
}
