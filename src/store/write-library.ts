import type { EntryId } from '../model/library.ts'
import type { Settings } from '../model/settings.ts'
import type { StoredConflict } from '../model/sync.ts'
import { takeIds } from './ids.ts'
import { inWriting, type Later } from './in-writing.ts'
import type { QueueRow } from './queue-row.ts'
import type { RestorePointRow } from './restore-point-row.ts'
import type { Library, Writing } from './schema.ts'
import { SETTINGS_KEY } from './settings.ts'
import { keepMeeting } from './targets.ts'
import { type NewList, putNewList } from './write-list.ts'

/** A list with its earlier texts, oldest first. */
export interface ListWithHistory {
  readonly list: NewList
  readonly history: readonly Pick<RestorePointRow, 'at' | 'why' | 'back' | 'full'>[]
  /** What waits to be completed, by the place of its entry. */
  readonly waiting: readonly (Omit<QueueRow, 'id' | 'entryId'> & { readonly at: number })[]
  readonly conflicts: readonly Omit<StoredConflict, 'id'>[]
}

/**
 * Puts these lists and settings in the place of everything that the library holds, in one transaction. No list is
 * kept in a file afterwards.
 * @throws DOMException when the storage refuses; then nothing was changed
 */
export function replaceLibrary(
  db: Library,
  lists: readonly ListWithHistory[],
  settings: Settings,
): Promise<void> {
  return inWriting(db, [...db.objectStoreNames], async (writing, later) => {
    for (const name of db.objectStoreNames) {
      // Ids and stamps are never given twice, whatever becomes of what had them.
      if (name !== 'counters') later(writing.objectStore(name).clear())
    }
    for (const { list, history, waiting, conflicts } of lists) {
      const { ids } = await putNewList(writing, later, list)
      await putHistory(writing, later, list, history)
      await putWaiting(writing, later, ids, waiting)
      await keepMeeting(writing, later, list.id, { conflicts })
    }
    later(writing.objectStore('settings').put(settings, SETTINGS_KEY))
  })
}

async function putWaiting(
  writing: Writing,
  later: Later,
  ids: readonly EntryId[],
  waiting: ListWithHistory['waiting'],
): Promise<void> {
  const rows = waiting.flatMap(({ at, ...row }) => {
    const entryId = ids[at]
    return entryId === undefined ? [] : [{ ...row, entryId }]
  })
  const first = await takeIds(writing, later, 'queue', rows.length)
  rows.forEach((row, i) => {
    later(writing.objectStore('queue').put({ ...row, id: first + i }))
  })
}

async function putHistory(
  writing: Writing,
  later: Later,
  { id: listId }: NewList,
  history: ListWithHistory['history'],
): Promise<void> {
  const first = await takeIds(writing, later, 'restorePoint', history.length)
  history.forEach((point, i) => {
    later(writing.objectStore('restorePoints').put({ ...point, id: first + i, listId, rows: [] }))
  })
}
