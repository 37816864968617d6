import type { EntryId } from '../../src/model/library.ts'

/** What is asked in a window of its own: about some entries, about a section's name, about the list's tags. */
export type Asking =
  | { readonly kind: 'tag' | 'move' | 'open' | 'export'; readonly ids: readonly EntryId[] }
  | { readonly kind: 'renameSection' | 'addSection'; readonly section: readonly string[] }
  | { readonly kind: 'tags' }

/** What is asked about some entries. */
export type AskingEntries = Extract<Asking, { readonly ids: readonly EntryId[] }>
