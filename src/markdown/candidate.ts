import type { Blocks } from './blocks-of.ts'
import type { Reading } from './reading.ts'

/** What was read in one block. */
export interface Candidates {
  /** Index of the block. */
  readonly block: number
  readonly section: number
  /** Text of the heading right above it; empty where there is none. */
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
