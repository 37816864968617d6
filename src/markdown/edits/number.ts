import type { OpenList } from '../open-list.ts'
import type { Found } from '../reading.ts'
import { COUNT } from '../style/learn.ts'
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

/** The keeper's own count that a new entry has before its words: one step on from the entry beside it. */
export function nextCount(open: OpenList, { beside, before, at }: Spot): number | undefined {
  if (!beside) return 1
  const own = countOf(open, beside)
  if (own === undefined) return undefined
  const other = open.found[before ? at + 1 : at - 2]
  const seen = other && other.section === beside.section ? countOf(open, other) : undefined
  const step = seen === undefined ? 1 : before ? seen - own : own - seen
  const next = before ? own - step : own + step
  return Math.abs(step) > 1 || next < 0 ? own + (before ? 0 : 1) : next
}

function countOf(open: OpenList, { block, reading }: Found): number | undefined {
  const { shape } = reading
  const text = open.blocks.blocks[block]?.text ?? ''
  const digits = COUNT.exec(text.slice(shape.start, shape.atoms[0]?.start ?? shape.start))?.[0].match(/\d+/)
  return digits ? Number(digits[0]) : undefined
}
