import type { EntryRow, ListId } from '../model/library.ts'

/** What kind of change a restore point was kept for. */
export const RESTORE_REASONS = [
  'save',
  'update',
  'move',
  'remove',
  'undo',
  'complete',
  'section',
  'merge',
  'convert',
  'restore',
  'join',
] as const

/** One of them. */
export type RestoreReason = (typeof RESTORE_REASONS)[number]

/** Replaces `remove` UTF-16 units at offset `at` by `insert`. */
export interface Splice {
  readonly at: number
  readonly remove: number
  readonly insert: string
}

/** A list's text before one change. */
export interface RestorePointRow {
  /** Given by the database; later points have greater ids. */
  readonly id: number
  readonly listId: ListId
  /** When the change was made, in milliseconds since the epoch. */
  readonly at: number
  readonly why: RestoreReason
  /** The point whose change this one took back. */
  readonly undoes?: number
  /** Makes the text after the change into the text before it; offsets are those of the text after. */
  readonly back: readonly Splice[]
  /** It stands for several changes, of which only this text is kept: none of them can be undone by itself. */
  readonly joined?: true
  /** The text before, whole: now and then, so that no point hangs on a long chain. */
  readonly full?: string
  /** The rows that the change altered or removed, as they were. */
  readonly rows: readonly EntryRow[]
}
