import type { ListId } from '../model/library.ts'
import type { Settings } from '../model/settings.ts'
import type { WordName } from './words.ts'

/** Names a change of the library that can be taken back. */
export interface UndoToken {
  readonly listId: ListId
  readonly restorePoint: number
  /** What was changed together with it, in other lists: taken back first. */
  readonly also?: readonly UndoToken[]
}

/** What a list and its file are called. */
export interface ListNames {
  readonly name: string
  readonly fileName: string
}

/** Names a change of the library that left every list's text alone, and what takes it back. */
export type LibraryToken =
  /** A list was removed. */
  | { readonly kind: 'removed'; readonly listId: ListId; readonly removal: number }
  /** A list was brought back. */
  | { readonly kind: 'added'; readonly listId: ListId }
  | {
      readonly kind: 'renamed'
      readonly listId: ListId
      readonly before: ListNames
      readonly after: ListNames
    }
  /** The same settings before and after. */
  | { readonly kind: 'settings'; readonly before: Partial<Settings>; readonly after: Partial<Settings> }

/** Why something was not done: the name of a sentence for the user, and what fills its places. */
export interface Refusal {
  readonly kind: 'refused'
  readonly reason: WordName
  readonly fills?: readonly string[]
}
