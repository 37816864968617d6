import type { EntryId } from '../model/library.ts'
import { inWriting } from './in-writing.ts'
import type { QueueRow } from './queue-row.ts'
import type { Library } from './schema.ts'

/** What may be tried at `now` (milliseconds since the epoch), the longest due first. */
export function dueRows(db: Library, now: number): Promise<QueueRow[]> {
  return db.getAllFromIndex('queue', 'due', IDBKeyRange.upperBound(now))
}

/** When the next thing may be tried; null when nothing will be tried by itself any more. */
export async function nextDue(db: Library): Promise<number | null> {
  const cursor = await db.transaction('queue').store.index('due').openKeyCursor()
  return cursor && Number.isFinite(cursor.key) ? Number(cursor.key) : null
}

/** How many things have been given up until a person looks at them. */
export function stuckCount(db: Library): Promise<number> {
  return db.countFromIndex('queue', 'due', Number.POSITIVE_INFINITY)
}

/**
 * Puts a thing off after a try that failed; Infinity puts it off until a person asks for it. One that was dropped, or
 * that a person asked for while it was being tried, stays as it is.
 */
export function postpone(db: Library, row: QueueRow, notBefore: number): Promise<void> {
  return inWriting(db, ['queue'], async (writing) => {
    const queue = writing.objectStore('queue')
    const stored = await queue.get(row.id)
    if (stored && stored.asked === row.asked) await queue.put({ ...row, tries: row.tries + 1, notBefore })
  })
}

/** Takes a thing off the queue. */
export async function dropFromQueue(db: Library, id: number): Promise<void> {
  await db.delete('queue', id)
}

/** What waits for one entry. */
export async function queuedFor(db: Library, entryId: EntryId): Promise<QueueRow[]> {
  return (await db.getAll('queue')).filter((row) => row.entryId === entryId)
}

/** Makes everything due now, also what was given up. */
export function hurryAll(db: Library): Promise<void> {
  return inWriting(db, ['queue'], async (writing) => {
    const queue = writing.objectStore('queue')
    const rows = await queue.getAll()
    await Promise.all(
      rows.map((row) => queue.put({ ...row, tries: 0, notBefore: 0, asked: (row.asked ?? 0) + 1 })),
    )
  })
}

/** Forgets all that waits. */
export async function dismissAll(db: Library): Promise<void> {
  await db.clear('queue')
}
