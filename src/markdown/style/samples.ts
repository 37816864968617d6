import type { OpenList } from '../open-list.ts'
import type { Found } from '../reading.ts'
import type { Sample } from './learn.ts'

/** Entries of the section that are learned from, and of the rest of the list. */
const NEAR = 60
const FAR = 60

/**
 * The entries that show how a new one should look: those of its section, the nearest to its place most, and a few
 * of the rest of the list, which speak only where the section says nothing.
 * @param section index of the section, -1 for above the first heading
 * @param at index that the new entry would have among `open.found`
 */
export function samplesFor(open: OpenList, section: number, at: number): Sample[] {
  const samples: Sample[] = []
  const near = nearest(open.found, at, NEAR, (found) => found.section === section && found.parent < 0)
  near.forEach((found, distance) => {
    samples.push(...sampleOf(open, found, 1 / (1 + distance * 0.1)))
  })
  nearest(open.found, at, FAR, (found) => found.section !== section && found.parent < 0).forEach(
    (found, distance) => {
      samples.push(...sampleOf(open, found, 0.02 / (1 + distance * 0.1)))
    },
  )
  return samples
}

function sampleOf(open: OpenList, found: Found, weight: number): Sample[] {
  const block = open.blocks.blocks[found.block]
  return block ? [{ block, reading: found.reading, weight, gap: gapBefore(open, found) }] : []
}

/** Blank lines between an entry and the one above it; undefined for the first of its section. */
function gapBefore(open: OpenList, { block, section }: Found): number | undefined {
  const { blocks } = open.blocks
  const heading = open.sections[section]?.block ?? -1
  const above = blocks[block - 1]
  if (!above || block - 1 === heading) return undefined
  if (blocks[block]?.kind === 'table') return 0
  if (above.kind !== 'blank') return 0
  const before = blocks[block - 2]
  return before && block - 2 !== heading ? above.lines : undefined
}

/** Up to `limit` entries that pass, from the place outwards. */
function nearest(
  found: readonly Found[],
  at: number,
  limit: number,
  passes: (found: Found) => boolean,
): Found[] {
  const chosen: Found[] = []
  let before = at - 1
  let after = at
  while (chosen.length < limit && (before >= 0 || after < found.length)) {
    for (const candidate of [found[before--], found[after++]])
      if (candidate && passes(candidate)) chosen.push(candidate)
  }
  return chosen
}
