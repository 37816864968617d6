import type { EntryId } from '../../src/model/library.ts'

/** What is asked about some entries, in a window of its own. */
export interface Asking {
  readonly kind: 'tag' | 'move' | 'open' | 'export'
  readonly ids: readonly EntryId[]
}
