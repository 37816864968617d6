import type { Layout } from '../../model/entry.ts'
import type { Definitions } from '../inline/tokens.ts'
import type { Reading } from '../reading.ts'
import type { Block } from '../scan/blocks.ts'

/** What holds entries: how it is read. One file for each; `registry.ts` lists them. */
export interface LayoutReader {
  /** Layouts of the entries that it reads. */
  readonly layouts: readonly Layout[]
  /** What may be entries in a block, by their index in it; null where it reads nothing. */
  read(block: Block, definitions: Definitions): readonly (Reading | null)[]
}
