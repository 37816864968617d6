import type { OpenList } from '../open-list.ts'
import type { Found } from '../reading.ts'

/** Indexes of the entries that stand right in a section and are not nested in another entry. */
export function outerEntries(open: OpenList, section: number): number[] {
  const members: number[] = []
  open.found.forEach((found, index) => {
    if (found.section === section && found.parent < 0) members.push(index)
  })
  return members
}

/** The number of an ordered item; undefined for any other entry. */
export function numberOf(open: OpenList, { block, reading }: Found): number | undefined {
  const text = open.blocks.blocks[block]?.text ?? ''
  const digits = /^\s*(\d{1,9})[.)]/.exec(text.slice(reading.start, reading.shape.start))
  return digits ? Number(digits[1]) : undefined
}
