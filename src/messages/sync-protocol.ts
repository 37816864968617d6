import type { ListId } from '../model/library.ts'
import type { TargetKind } from '../model/sync.ts'
import type { Refusal, UndoToken } from './refusal.ts'

type Done = { readonly kind: 'done' }

/** Where two texts differ: lines that one has, and lines that stand there in the other. */
export interface Difference {
  readonly kind: 'difference'
  readonly places: readonly { readonly removed: string; readonly added: string }[]
  /** How many lines were removed and added in all; the places may be only the first. */
  readonly removedLines: number
  readonly addedLines: number
}

/** An earlier text of a list, as it was before a change. */
export interface HistoryPoint {
  readonly id: number
  /** When the change was made, in milliseconds since the epoch. */
  readonly at: number
  readonly why: string
  /** Lines that the change removed and added. */
  readonly removed: number
  readonly added: number
}

/** Messages about files, earlier texts and backups; all of them come from the extension's own pages. */
export interface SyncProtocol {
  /** Keeps a list in a file, whose handle the page has put into the library, or as copies in the downloads. */
  connectTarget: {
    from: 'page'
    ask: {
      readonly listId: ListId
      readonly kind: TargetKind
      readonly fileName: string
      readonly overwrite?: boolean
      readonly onDemand?: boolean
    }
    answer: Done | Refusal
  }
  /** The list stays in the library, the file where it is; neither is changed. */
  disconnectTarget: { from: 'page'; ask: { readonly listId: ListId }; answer: Done | Refusal }
  /** A round now: for one list, or for all. */
  syncNow: { from: 'page'; ask: { readonly listId?: ListId }; answer: null }
  /** What a person chose when a round stopped to ask. */
  settleStop: {
    from: 'page'
    ask: { readonly listId: ListId; readonly take: 'both' | 'file' | 'library' }
    answer: Done | Refusal
  }
  /**
   * Brings an edited copy of a list back into it: merged with what was changed here since that copy was made.
   * Unless `agreed`, it stops before many entries would go.
   */
  mergeFile: {
    from: 'page'
    ask: { readonly listId: ListId; readonly text: string; readonly agreed?: boolean }
    answer:
      | { readonly kind: 'merged'; readonly undo: UndoToken | null; readonly conflicts: number }
      | { readonly kind: 'asks'; readonly count: number }
      | Refusal
  }
  /** Which list a file is most likely a copy of; null when it is a list of its own. */
  findLikeness: {
    from: 'page'
    ask: { readonly text: string }
    answer: { readonly listId: ListId } | null
  }
  /** The whole library as one JSON text. */
  makeBackup: { from: 'page'; ask: Record<string, never>; answer: { readonly text: string } }
  /** What a backup holds; nothing is changed. */
  lookIntoBackup: {
    from: 'page'
    ask: { readonly text: string }
    answer:
      | {
          readonly kind: 'figures'
          /** Milliseconds since the epoch. */
          readonly madeAt: number
          readonly lists: number
          readonly entries: number
        }
      | Refusal
  }
  /** Puts a backup in the place of the whole library, in one transaction. */
  restoreBackup: { from: 'page'; ask: { readonly text: string }; answer: Done | Refusal }
  /** Ends a conflict: the file's side stays, or the library's side is written by an ordinary edit. */
  settleConflict: {
    from: 'page'
    ask: { readonly listId: ListId; readonly conflict: number; readonly keep: 'ours' | 'theirs' }
    answer: { readonly kind: 'settled'; readonly undo: UndoToken | null } | Refusal
  }
  /** Where the list differs from an earlier text of it, or from its file. */
  showDifference: {
    from: 'page'
    ask: { readonly listId: ListId; readonly restorePoint?: number }
    answer: Difference | Refusal
  }
  /** The list's earlier texts, newest first. */
  showHistory: { from: 'page'; ask: { readonly listId: ListId }; answer: readonly HistoryPoint[] }
  /** Makes an earlier text the list's text again: one change, to be taken back like any other. */
  restoreText: {
    from: 'page'
    ask: { readonly listId: ListId; readonly restorePoint: number }
    answer: { readonly kind: 'restored'; readonly undo: UndoToken } | Refusal
  }
}
