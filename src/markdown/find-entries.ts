import type { Blocks } from './blocks-of.ts'
import type { Candidates } from './candidate.ts'
import { withClosingAuthors } from './closing-authors.ts'
import { isTitleOnly, mayBeEntry } from './is-entry.ts'
import { type Kept, keptLayouts } from './kept-layouts.ts'
import { dedent } from './notes.ts'
import type { Found, Reading } from './reading.ts'

/** Finds the entries of a list among what its layouts read, in the order of their lines. */
export function findEntries(blocks: Blocks, candidates: readonly Candidates[]): readonly Found[] {
  const kept = keptLayouts(blocks, candidates)
  const found: Found[] = []
  candidates.forEach((candidate, index) => {
    const how = kept[index]
    if (how) takeBlock(blocks, candidate, how, found)
  })
  return withClosingAuthors(found, (index) => blocks.blocks[index]?.text ?? '')
}

const NOWHERE = new Map<number, number>()

function takeBlock(
  blocks: Blocks,
  { block, section, read: { readings } }: Candidates,
  how: Kept,
  found: Found[],
): void {
  /** Where the entries of this block are among all, by their index in it; one that stands alone needs none. */
  const places = readings.length > 1 ? new Map<number, number>() : NOWHERE
  readings.forEach((reading, at) => {
    if (!reading) return
    const parent = enclosing(readings, reading.parent, places)
    const isTitle = how.titles && reading.parent < 0 && isTitleOnly(reading, readings)
    if (!isTitle && !mayBeEntry(reading, parent >= 0)) return
    if (places !== NOWHERE) places.set(at, found.length)
    const isLast = at === readings.length - 1
    const blockEnd = isLast ? Math.max(block + 1, how.notesEnd) : block + 1
    const notes = blockEnd > block + 1 ? notesBetween(blocks, block + 1, blockEnd) : ''
    found.push({
      reading,
      block,
      blockEnd,
      section,
      parent,
      notes: notes === '' ? undefined : notes,
      lastLines: notes === '' ? undefined : (blocks.blocks[blockEnd - 1]?.lines ?? 1),
    })
  })
}

function notesBetween({ blocks }: Blocks, from: number, to: number): string {
  return dedent(
    blocks
      .slice(from, to)
      .map((block) => block.text)
      .join(''),
  )
}

/** Index of the entry that a nested one stands in, however deep. */
function enclosing(
  readings: readonly (Reading | null)[],
  parent: number,
  places: Map<number, number>,
): number {
  for (let at = parent; at >= 0; at = readings[at]?.parent ?? -1) {
    const place = places.get(at)
    if (place !== undefined) return place
  }
  return -1
}
