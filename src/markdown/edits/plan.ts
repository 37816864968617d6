import type { Splice } from './splice.ts'

/** What a change would do to the text, or why it cannot be made. */
export type Planned =
  | {
      readonly splices: readonly Splice[]
      /** True when more entries may come to be nested in the entry, such as in one that is put back whole. */
      readonly mayNest?: boolean
      /** Index of the entry that the new one is to be nested in. */
      readonly host?: number
    }
  | { readonly refused: string }
