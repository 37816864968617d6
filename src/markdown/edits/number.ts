import type { OpenList } from '../open-list.ts'
import type { Found } from '../reading.ts'
import type { Spot } from './place.ts'

/**
 * The number of a new ordered item: one more than the one above it, or the same where all of the list's are the
 * same. Items that follow keep theirs.
 */
export function nextNumber(open: OpenList, { beside, before, at }: Spot): number {
  const own = beside && numberOf(open, beside)
  if (own === undefined) return 1
  if (before) return Math.max(1, own - 1)
  const above = open.found[at - 2]
  const previous = above && above.section === beside?.section ? numberOf(open, above) : undefined
  return previous === own ? own : own + 1
}

function numberOf(open: OpenList, { block, reading }: Found): number | undefined {
  const text = open.blocks.blocks[block]?.text ?? ''
  const digits = /^\s*(\d{1,9})[.)]/.exec(text.slice(reading.start, reading.shape.start))
  return digits ? Number(digits[1]) : undefined
}
