import type { Definitions } from '../inline/tokens.ts'
import type { Reading } from '../reading.ts'
import type { Block } from '../scan/blocks.ts'
import { headingLayout } from './heading.ts'
import { itemLayouts } from './item-layouts.ts'
import type { LayoutReader } from './layout.ts'
import { paragraphLayout } from './paragraph.ts'
import { tableLayout } from './table.ts'

/** Every layout that is read. A new one is a file and a line here. */
export const LAYOUTS: readonly LayoutReader[] = [itemLayouts, tableLayout, headingLayout, paragraphLayout]

const NOTHING: readonly (Reading | null)[] = []
const read = new WeakMap<Block, { definitions: Definitions; readings: readonly (Reading | null)[] }>()

/** What may be entries in a block. Remembered for as long as the block and its definitions live. */
export function readBlock(block: Block, definitions: Definitions): readonly (Reading | null)[] {
  const known = read.get(block)
  if (known?.definitions === definitions) return known.readings
  const readings =
    LAYOUTS.map((layout) => layout.read(block, definitions)).find((found) => found.length > 0) ?? NOTHING
  read.set(block, { definitions, readings })
  return readings
}
