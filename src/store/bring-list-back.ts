import { unwrap } from 'idb'
import type { ListId } from '../model/library.ts'
import { inWriting, type Later } from './in-writing.ts'
import { REMOVAL_STORES } from './remove-list.ts'
import type { Library, RemovedList, Writing } from './schema.ts'
import { makeCurrent } from './write-settings.ts'
import { writeWorks } from './write-works.ts'

/** How long a removed list can be brought back, in milliseconds; and how many of them. */
export const KEPT_ASIDE = 30 * 24 * 60 * 60 * 1000
const MOST_ASIDE = 20

/** A removed list as it was put aside; null when it was brought back or let go since. */
export async function removedList(db: Library, removal: number): Promise<RemovedList | null> {
  return (await db.get('removedLists', removal)) ?? null
}

/**
 * Brings a removed list back with all that hung on it, in one transaction; it becomes the current one if it was.
 * @param connected false to leave out the file that it was kept in, as another list has it by now
 * @returns the list's id; null when the removal is not known any more
 */
export function bringListBack(db: Library, removal: number, connected: boolean): Promise<ListId | null> {
  return inWriting(db, [...REMOVAL_STORES], async (writing, later) => {
    const removed = await writing.objectStore('removedLists').get(removal)
    if (!removed) return null
    const { listId, wasCurrent } = removed
    const parts = await writing.objectStore('removedParts').getAll(partsOf(removal))
    const rows = parts.flatMap((part) => part.rows)
    // Without a promise for each: a failure ends the transaction.
    const entries = unwrap(writing.objectStore('entries'))
    for (const row of rows) entries.put(row)
    for (const row of removed.queue) later(writing.objectStore('queue').put(row))
    putOwn(writing, later, removed, connected)
    await writeWorks(
      writing,
      later,
      rows.map((after) => ({ before: null, after })),
    )
    forget(writing, later, removal)
    if (wasCurrent) await makeCurrent(writing, listId)
    return listId
  })
}

/** Lets the removed lists go that nobody wants back any more, with their earlier texts. */
export async function dropOldRemovals(db: Library, now: number): Promise<void> {
  const [all, late] = await Promise.all([
    db.getAllKeys('removedLists'),
    db.getAllKeysFromIndex('removedLists', 'at', IDBKeyRange.upperBound(now - KEPT_ASIDE)),
  ])
  const old = new Set([...late, ...all.slice(0, Math.max(0, all.length - MOST_ASIDE))])
  if (old.size === 0) return
  const stores = ['removedLists', 'removedParts', 'restorePoints'] as const
  await inWriting(db, [...stores], async (writing, later) => {
    const points = writing.objectStore('restorePoints')
    for (const removal of old) {
      const removed = await writing.objectStore('removedLists').get(removal)
      if (!removed) continue
      forget(writing, later, removal)
      for (const point of await points.index('list').getAllKeys(removed.listId)) later(points.delete(point))
    }
  })
}

function putOwn(writing: Writing, later: Later, removed: RemovedList, connected: boolean): void {
  const { listId, list, body, order, target, base, conflicts, fileHandle } = removed
  later(writing.objectStore('lists').put(list))
  if (body) later(writing.objectStore('bodies').put(body))
  if (order) later(writing.objectStore('orders').put(order))
  if (conflicts) later(writing.objectStore('conflicts').put(conflicts))
  if (!connected) return
  if (target) later(writing.objectStore('targets').put(target))
  if (base) later(writing.objectStore('bases').put(base))
  if (fileHandle) later(writing.objectStore('fileHandles').put(fileHandle, listId))
}

function forget(writing: Writing, later: Later, removal: number): void {
  later(writing.objectStore('removedLists').delete(removal))
  later(writing.objectStore('removedParts').delete(partsOf(removal)))
}

function partsOf(removal: number): IDBKeyRange {
  return IDBKeyRange.bound([removal, 0], [removal, Number.POSITIVE_INFINITY])
}
