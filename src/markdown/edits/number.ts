import type { OpenList } from '../open-list.ts'
import { numberOf } from './members.ts'
import type { Spot } from './place.ts'

/**
 * The number of a new ordered item: one more than the one above it, or the same where all of the list's are the
 * same, or one more than the one below where numbers fall. Items that follow keep theirs.
 */
export function nextNumber(open: OpenList, { beside, before, at }: Spot): number {
  const own = beside && numberOf(open, beside)
  if (own === undefined) return 1
  if (before) {
    const below = open.found[at + 1]
    const next = below && below.section === beside?.section ? numberOf(open, below) : undefined
    return next === own - 1 ? own + 1 : Math.max(1, own - 1)
  }
  const above = open.found[at - 2]
  const previous = above && above.section === beside?.section ? numberOf(open, above) : undefined
  const repeats = previous === undefined ? own === 1 && repeatsNumbers(open) : previous === own
  return repeats ? own : own + 1
}

/** True where neighbours in other sections carry the same number: all of them `1.` */
function repeatsNumbers(open: OpenList): boolean {
  let same = 0
  let rising = 0
  open.found.forEach((found, index) => {
    const above = open.found[index - 1]
    if (!above || above.section !== found.section || found.reading.layout !== 'ordered') return
    if (numberOf(open, above) === numberOf(open, found)) same++
    else rising++
  })
  return same > rising
}
