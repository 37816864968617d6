import type { FieldChanges } from '../model/change.ts'
import type { EntryFields, UnclearLine } from '../model/entry.ts'
import type { EntryId, EntryRow, ListId } from '../model/library.ts'
import type { ConflictSide } from '../model/sync.ts'
import type { Refusal, UndoToken } from './refusal.ts'
import type { Difference } from './sync-protocol.ts'

/** What a page saw of an entry when somebody began to change it: only of the fields that are changed. */
export interface Seen {
  readonly fields: FieldChanges
  readonly section?: readonly string[]
}

/** Somebody else changed one of these fields meanwhile: nothing was written. */
export interface Overtaken {
  readonly kind: 'overtaken'
  /** The entry as it is now. */
  readonly row: EntryRow
}

/** The lines of a list's text in which an entry stands. */
export interface EntrySource {
  readonly kind: 'source'
  /** 1-based number of the first. */
  readonly line: number
  /** Exactly as they stand; of very many only the first. */
  readonly text: string
  /** How many lines there are in all. */
  readonly lines: number
}

/** What a change did to one field of an entry: both values, or of a long text the lines. */
export type FieldDifference =
  | {
      readonly field: keyof EntryFields | 'section'
      readonly before: ConflictSide
      readonly after: ConflictSide
    }
  | { readonly field: 'notes'; readonly lines: Difference }

/** A change of a list that touched an entry. */
export interface EntryMoment {
  /** Names the restore point. */
  readonly id: number
  /** Milliseconds since the epoch. */
  readonly at: number
  /** What kind of change it was (`RestoreReason`). */
  readonly why: string
  readonly differences: readonly FieldDifference[]
}

/** Entries that are one work, or most likely one. */
export interface DuplicateGroup {
  readonly why: 'same' | 'probable'
  readonly entries: readonly EntryRow[]
}

/** A line that could not be understood, with what stands there. */
export interface UnclearText extends UnclearLine {
  readonly text: string
}

/** What came of a change of several entries. */
export type EntriesAnswer = { readonly kind: 'changed'; readonly undo: UndoToken } | Refusal

/** Messages about single entries, and about what a list has twice or cannot be read; all from the extension's pages. */
export interface EntryProtocol {
  showSource: { from: 'page'; ask: { readonly entryId: EntryId }; answer: EntrySource | Refusal }
  /** The changes that touched an entry, newest first. */
  showEntryHistory: { from: 'page'; ask: { readonly entryId: EntryId }; answer: readonly EntryMoment[] }
  /** The entries of all lists that stand twice, surely or probably, without those that somebody has parted. */
  findDuplicates: {
    from: 'page'
    /** How many groups are told. */
    ask: { readonly most: number }
    /** How many there are in all, of which the first are told. */
    answer: { readonly groups: readonly DuplicateGroup[]; readonly count: number }
  }
  /** Puts what some entries say into the one that stays, and removes them: one change. */
  mergeEntries: {
    from: 'page'
    ask: { readonly keep: EntryId; readonly remove: readonly EntryId[] }
    answer: EntriesAnswer
  }
  /** Remembers that entries which look like one work shall stand beside one another. */
  partEntries: {
    from: 'page'
    ask: { readonly entryIds: readonly EntryId[] }
    answer: EntriesAnswer
  }
  /** The lines of a list that could not be understood. */
  showUnclear: {
    from: 'page'
    ask: { readonly listId: ListId }
    answer: { readonly count: number; readonly lines: readonly UnclearText[] }
  }
}
