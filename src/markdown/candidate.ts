import type { Blocks } from './blocks-of.ts'
import type { BlockReadings } from './layouts/registry.ts'

/** What was read in one block. */
export interface Candidates {
  /** Index of the block. */
  readonly block: number
  readonly section: number
  /** Text of the heading right above it; empty where there is none, and for the list's own title. */
  readonly heading: string
  readonly read: BlockReadings
}

/** True when a block's entries are paragraphs. */
export function isParagraph(candidate: Candidates | undefined): boolean {
  return candidate?.read.traits.layout === 'paragraph'
}

/** Index of the first block after `from` that is not blank. */
export function nextSolid(blocks: Blocks['blocks'], from: number): number {
  let at = from + 1
  while (blocks[at]?.kind === 'blank') at++
  return at
}
