import type { Splice } from './splice.ts'

/** What a change would do to the text, or why it cannot be made. */
export type Planned = { readonly splices: readonly Splice[] } | { readonly refused: string }
