import type { Splice } from './splice.ts'

/** What a change would do to the text, or why it cannot be made. */
export type Planned =
  | {
      readonly splices: readonly Splice[]
      /** True when more entries may come to be nested in the entry, such as in one that is put back whole. */
      readonly mayNest?: boolean
    }
  | { readonly refused: string }
