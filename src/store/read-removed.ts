import type { ListId } from '../model/library.ts'
import type { Library } from './schema.ts'

/** A removed list that can be brought back, for people. */
export interface RemovedLine {
  /** Names the removal. */
  readonly removal: number
  readonly listId: ListId
  readonly name: string
  readonly entryCount: number
  /** When it was removed, in milliseconds since the epoch. */
  readonly at: number
}

/** The lists that were removed and are still there, the latest first. */
export async function removedLines(db: Library): Promise<readonly RemovedLine[]> {
  const removed = await db.getAll('removedLists')
  return removed
    .map(({ id, listId, at, list }) => {
      const { name, entryCount } = list
      return { removal: id, listId, name, entryCount, at }
    })
    .reverse()
}
