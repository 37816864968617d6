import { compareTimes, compareTitles, timeOf } from '../../markdown/edits/compare.ts'
import { orderOf } from '../../markdown/edits/order.ts'
import type { Entry } from '../../model/entry.ts'
import type { EntryUnit } from './units.ts'

/** True when the one goes before the other. */
type Comparer = (a: Entry | undefined, b: Entry | undefined) => boolean

/** How the section of an entry is kept in order; null where only the order of adding tells. */
export function comparerFor({ open, index }: EntryUnit): Comparer | null {
  const order = orderOf(open, open.found[index]?.section ?? -1)
  switch (order) {
    case 'alphabet':
      return (a, b) => compareTitles(a?.title ?? '', b?.title ?? '') < 0
    case 'oldestFirst':
      return (a, b) => byTime(a, b) < 0
    case 'newestFirst':
      return (a, b) => byTime(a, b) > 0
    default:
      return null
  }
}

function byTime(a: Entry | undefined, b: Entry | undefined): number {
  return a && b ? compareTimes(timeOf(a), timeOf(b)) : 0
}
