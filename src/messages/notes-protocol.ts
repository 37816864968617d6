import type { EntryId } from '../model/library.ts'
import type { Refusal, UndoToken } from './refusal.ts'

/** What came of saving a note. */
export type NoteAnswer =
  /** It stands as `notes` now, in the list's own form; no way back when it stood so already. */
  | { readonly kind: 'noted'; readonly notes: string; readonly undo: UndoToken | null }
  /** It was changed by somebody else since it was read, and nothing was written. */
  | { readonly kind: 'elsewhere'; readonly notes: string }
  | Refusal

/** The messages of the notes beside the page. */
export interface NotesProtocol {
  /** Writes an entry's note as it is being typed. */
  saveNote: {
    from: 'page'
    ask: {
      readonly entryId: EntryId
      readonly notes: string
      /** The note as it was read last: a note that is another by now is not written over. */
      readonly seen: string
      /** An earlier save of the same stretch of typing: both are taken back in one step. */
      readonly joins?: UndoToken
    }
    answer: NoteAnswer
  }
}
