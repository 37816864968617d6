import type { ListId } from '../model/library.ts'
import type { WordName } from './words.ts'

/** Names a change of the library that can be taken back. */
export interface UndoToken {
  readonly listId: ListId
  readonly restorePoint: number
  /** What was changed together with it, in other lists: taken back first. */
  readonly also?: readonly UndoToken[]
}

/** Why something was not done: the name of a sentence for the user, and what fills its places. */
export interface Refusal {
  readonly kind: 'refused'
  readonly reason: WordName
  readonly fills?: readonly string[]
}
