import type { EntryId, ListId } from '../model/library.ts'
import type { ReadStatus } from '../model/status.ts'
import type { Refusal, UndoToken } from './refusal.ts'

/** Most entries that one message changes. */
export const MOST_ENTRIES = 200_000

/** What is done to each of several entries. */
export type BulkChange =
  | { readonly kind: 'tags'; readonly add: readonly string[]; readonly remove: readonly string[] }
  | { readonly kind: 'status'; readonly status: ReadStatus }
  | {
      readonly kind: 'move'
      readonly section: readonly string[]
      /** The section is not in the list yet: open it, at the end of the one above it. */
      readonly opensSection?: boolean
      /** Where in the section: its start, or after an entry of it; without this, where the list's keeper would. */
      readonly at?: 'start' | { readonly after: EntryId }
    }
  | { readonly kind: 'remove' }

/** An entry that was left as it was, and why. */
export interface LeftAlone {
  readonly entryId: EntryId
  readonly title: string
  readonly why: Refusal
}

/** What came of a change of several entries: one way back for all; null when nothing had to be changed. */
export type BulkAnswer =
  | {
      readonly kind: 'bulk'
      /** How many entries were changed. */
      readonly changed: number
      readonly refused: readonly LeftAlone[]
      readonly undo: UndoToken | null
    }
  | Refusal

/** What came of a change of a list's headings. */
export type SectionAnswer =
  | { readonly kind: 'changed'; readonly section: readonly string[]; readonly undo: UndoToken }
  | Refusal

/** Messages that change many entries of a list at once; all from the extension's pages. */
export interface BulkProtocol {
  /** The same done to several entries: one transaction, one way back. What is nested in one goes along. */
  changeEntries: {
    from: 'page'
    ask: { readonly listId: ListId; readonly entryIds: readonly EntryId[]; readonly change: BulkChange }
    answer: BulkAnswer
  }
  /** Gives a tag another name in every entry, or that of another tag, which merges them; null removes it. */
  renameTag: {
    from: 'page'
    ask: { readonly listId: ListId; readonly tag: string; readonly to: string | null }
    answer: BulkAnswer
  }
  /** Some entries as they stand in the file, under their headings. */
  entriesText: {
    from: 'page'
    ask: { readonly listId: ListId; readonly entryIds: readonly EntryId[] }
    answer: { readonly kind: 'text'; readonly text: string } | Refusal
  }
  addSection: {
    from: 'page'
    ask: { readonly listId: ListId; readonly above: readonly string[]; readonly title: string }
    answer: SectionAnswer
  }
  renameSection: {
    from: 'page'
    ask: { readonly listId: ListId; readonly section: readonly string[]; readonly title: string }
    answer: SectionAnswer
  }
}
