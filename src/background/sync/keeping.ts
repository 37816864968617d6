import type { ListId } from '../../model/library.ts'
import type { Seen } from '../../sync/targets/target.ts'

/** How a person wants a round to end: as usual, with all that both have, or with one side's text for both. */
export type Choice = 'none' | 'both' | 'file' | 'library'

/** Keeps lists in step with their files. None of it ever rejects. */
export interface Keeper {
  /** Something changed: a round for each of these lists once things are quiet. Returns at once. */
  soon(listIds: readonly ListId[]): void
  /** A round now, after the one that runs; a person may have chosen how it ends. */
  now(listId: ListId, choice?: Choice): Promise<void>
  /** What stands in a list's file now; null when the list has none. */
  look(listId: ListId): Promise<Seen | null>
  /** A round for every list that has a place outside the library. */
  all(): Promise<void>
}
