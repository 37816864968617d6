import type { EntryId, EntryRow, ListId } from '../model/library.ts'
import { takeIds } from './ids.ts'
import { inWriting, type Later } from './in-writing.ts'
import type { QueueRow } from './queue-row.ts'
import type { Library, RemovedList, Writing } from './schema.ts'
import { mergeSettings, SETTINGS_KEY } from './settings.ts'
import { makeCurrent } from './write-settings.ts'
import { removeFromWorks } from './write-works.ts'

/** Entries of a removed list that one record holds. */
const PART = 1000

/** What hangs on a list in a record of its own, beside its row. */
const OWN = ['bodies', 'orders', 'targets', 'bases', 'conflicts', 'fileHandles'] as const

/** All that a removal touches, and what brings the list back. */
export const REMOVAL_STORES = [
  'lists',
  'entries',
  'workBuckets',
  'queue',
  'settings',
  'counters',
  'removedLists',
  'removedParts',
  ...OWN,
] as const

/**
 * Takes a list out of the library with all that hangs on it, in one transaction, and puts it aside; another list
 * becomes the current one.
 * @param now milliseconds since the epoch
 * @returns the id of the removal, by which `bringListBack` knows it; null when there was no such list
 */
export function removeListRows(db: Library, listId: ListId, now: number): Promise<number | null> {
  return inWriting(db, [...REMOVAL_STORES], async (writing, later) => {
    const entries = writing.objectStore('entries')
    const [list, rows] = await Promise.all([
      writing.objectStore('lists').get(listId),
      entries.index('list').getAll(listId),
    ])
    if (!list) return null
    const gone = new Set(rows.map((row) => row.id))
    const [id, own, queue, settings] = await Promise.all([
      takeIds(writing, later, 'removal', 1),
      ownRows(writing, listId),
      takeQueued(writing, later, gone),
      writing.objectStore('settings').get(SETTINGS_KEY),
    ])
    const wasCurrent = mergeSettings(settings).currentList === listId
    later(writing.objectStore('removedLists').put({ id, listId, at: now, wasCurrent, list, ...own, queue }))
    putParts(writing, later, id, rows)
    later(writing.objectStore('lists').delete(listId))
    for (const store of OWN) later(writing.objectStore(store).delete(listId))
    for (const row of rows) later(entries.delete(row.id))
    await removeFromWorks(writing, later, gone)
    if (wasCurrent) {
      const left = await writing.objectStore('lists').getAllKeys()
      await makeCurrent(writing, left[0] ?? null)
    }
    return id
  })
}

type Own = Pick<RemovedList, 'body' | 'order' | 'target' | 'base' | 'conflicts' | 'fileHandle'>

async function ownRows(writing: Writing, listId: ListId): Promise<Own> {
  const [body, order, target, base, conflicts, fileHandle] = await Promise.all([
    writing.objectStore('bodies').get(listId),
    writing.objectStore('orders').get(listId),
    writing.objectStore('targets').get(listId),
    writing.objectStore('bases').get(listId),
    writing.objectStore('conflicts').get(listId),
    writing.objectStore('fileHandles').get(listId),
  ])
  return {
    ...(body && { body }),
    ...(order && { order }),
    ...(target && { target }),
    ...(base && { base }),
    ...(conflicts && { conflicts }),
    ...(fileHandle && { fileHandle }),
  }
}

function putParts(writing: Writing, later: Later, removal: number, rows: readonly EntryRow[]): void {
  for (let at = 0; at < rows.length; at += PART) {
    const part = { removal, part: at / PART, rows: rows.slice(at, at + PART) }
    later(writing.objectStore('removedParts').put(part))
  }
}

/** Takes what waits for some entries off the queue. */
async function takeQueued(
  writing: Writing,
  later: Later,
  gone: ReadonlySet<EntryId>,
): Promise<readonly QueueRow[]> {
  const queue = writing.objectStore('queue')
  const waiting = (await queue.getAll()).filter(({ entryId }) => gone.has(entryId))
  for (const { id } of waiting) later(queue.delete(id))
  return waiting
}
