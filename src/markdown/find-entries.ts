import type { Blocks } from './blocks-of.ts'
import { mayBeEntry } from './is-entry.ts'
import { readBlock } from './layouts/registry.ts'
import type { Found, Reading } from './reading.ts'
import type { SectionAt } from './sections.ts'

/** Finds the entries of a list among what its layouts read, in the order of their lines. */
export function findEntries({ blocks, definitions }: Blocks, sections: readonly SectionAt[]): Found[] {
  const found: Found[] = []
  let section = -1
  blocks.forEach((block, index) => {
    if (sections[section + 1]?.block === index) section++
    const readings = readBlock(block, definitions)
    if (readings.length === 0) return
    const places = new Map<number, number>()
    readings.forEach((reading, at) => {
      if (!reading || !mayBeEntry(reading, parentOf(readings, reading))) return
      places.set(at, found.length)
      found.push({
        reading,
        block: index,
        blockEnd: index + 1,
        section,
        parent: enclosing(readings, reading, places),
      })
    })
  })
  return found
}

function parentOf(readings: readonly (Reading | null)[], reading: Reading): Reading | null {
  return readings[reading.parent] ?? null
}

/** Index of the entry that a nested one stands in, however deep. */
function enclosing(
  readings: readonly (Reading | null)[],
  reading: Reading,
  places: Map<number, number>,
): number {
  for (let at = reading.parent; at >= 0; at = readings[at]?.parent ?? -1) {
    const place = places.get(at)
    if (place !== undefined) return place
  }
  return -1
}
