import type { Definitions } from '../inline/tokens.ts'
import type { Reading } from '../reading.ts'
import type { Block } from '../scan/blocks.ts'
import { type Traits, traitsOf } from '../traits.ts'
import { headingLayout } from './heading.ts'
import { itemLayouts } from './item-layouts.ts'
import type { LayoutReader } from './layout.ts'
import { paragraphLayout } from './paragraph.ts'
import { tableLayout } from './table.ts'

/** Every layout that is read. A new one is a file and a line here. */
export const LAYOUTS: readonly LayoutReader[] = [itemLayouts, tableLayout, headingLayout, paragraphLayout]

const NOTHING: readonly (Reading | null)[] = []

/** What may be entries in a block, by their index in it, and what they are like as a whole. */
export interface BlockReadings {
  readonly readings: readonly (Reading | null)[]
  readonly traits: Traits
  /** The definitions with which it was read. */
  readonly definitions: Definitions
}

/** Where a block keeps what was read in it: a map by blocks would cost more than the reading. */
const MEMO = Symbol('readings')

interface Remembering {
  [MEMO]?: BlockReadings
}

/** What may be entries in a block. Remembered for as long as the block and its definitions live. */
export function readBlock(block: Block & Remembering, definitions: Definitions): BlockReadings {
  const known = block[MEMO]
  if (known?.definitions === definitions) return known
  const readings = readAnew(block, definitions)
  const read = { readings, traits: traitsOf(readings), definitions }
  block[MEMO] = read
  return read
}

function readAnew(block: Block, definitions: Definitions): readonly (Reading | null)[] {
  for (const layout of LAYOUTS) {
    const readings = layout.read(block, definitions)
    if (readings.length > 0) return readings
  }
  return NOTHING
}
