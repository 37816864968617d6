import type { Blocks } from './blocks-of.ts'
import { isLinked } from './is-entry.ts'
import type { Reading } from './reading.ts'

/** What was read in one block. */
export interface Candidates {
  /** Index of the block. */
  readonly block: number
  readonly section: number
  /** Text of the heading right above it; empty where there is none, and for the list's own title. */
  readonly heading: string
  readonly readings: readonly (Reading | null)[]
}

/** The layout of what was read in a block. */
export function layoutOf({ readings }: Candidates): Reading['layout'] | undefined {
  return readings.find((reading) => reading !== null)?.layout
}

/** True when a block's entries are paragraphs. */
export function isParagraph(candidate: Candidates | undefined): boolean {
  return candidate !== undefined && layoutOf(candidate) === 'paragraph'
}

/** Index of the first block after `from` that is not blank. */
export function nextSolid(blocks: Blocks['blocks'], from: number): number {
  let at = from + 1
  while (blocks[at]?.kind === 'blank') at++
  return at
}

/** What a block's readings are like as a whole. */
interface Traits {
  /** Paragraphs that are titles without a link and without marks: prose, unless the list is made of them. */
  readonly areBareTitles: boolean
  /** How many of them have a link. */
  readonly linked: number
}

const known = new WeakMap<Candidates['readings'], Traits>()

/** What a block's readings are like; remembered, for an edit leaves nearly all blocks as they were. */
export function traitsOf(readings: Candidates['readings']): Traits {
  const remembered = known.get(readings)
  if (remembered) return remembered
  const traits = {
    areBareTitles: readings.every(
      (reading) =>
        reading === null || (reading.layout === 'paragraph' && !isLinked(reading) && !isBold(reading)),
    ),
    linked: readings.filter((reading) => reading !== null && isLinked(reading)).length,
  }
  known.set(readings, traits)
  return traits
}

/** True for paragraphs that are titles without a link and without marks. */
export function isBareTitles({ readings }: Candidates): boolean {
  return traitsOf(readings).areBareTitles
}

function isBold({ shape }: Reading): boolean {
  const title = shape.atoms.find((atom) => atom.kind === 'title')
  return title !== undefined && title.from - title.start >= 2
}
