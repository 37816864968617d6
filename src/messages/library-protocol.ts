import type { ListId } from '../model/library.ts'
import type { Settings } from '../model/settings.ts'
import type { LibraryToken, Refusal } from './refusal.ts'

/** A change of the library beside its lists' texts was made. */
export interface LibraryChanged {
  readonly kind: 'done'
  readonly undo: LibraryToken
}

/** Messages about lists as a whole and about settings. */
export interface LibraryProtocol {
  renameList: {
    from: 'page'
    ask: { readonly listId: ListId; readonly name: string }
    answer: LibraryChanged | Refusal
  }
  /** The list is put aside for a while, with all that hangs on it. */
  removeList: { from: 'page'; ask: { readonly listId: ListId }; answer: LibraryChanged | Refusal }
  changeSettings: { from: 'page'; ask: Partial<Settings>; answer: LibraryChanged | Refusal }
  /** Takes such a change back; the answer's own token makes it again. */
  undoLibrary: { from: 'page'; ask: LibraryToken; answer: LibraryChanged | Refusal }
}
