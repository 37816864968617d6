import type { Settings } from '../model/settings.ts'
import { takeIds } from './ids.ts'
import { inWriting, type Later } from './in-writing.ts'
import type { RestorePointRow } from './restore-point-row.ts'
import type { Library, Writing } from './schema.ts'
import { SETTINGS_KEY } from './settings.ts'
import { type NewList, putNewList } from './write-list.ts'

/** A list with its earlier texts, oldest first. */
export interface ListWithHistory {
  readonly list: NewList
  readonly history: readonly Pick<RestorePointRow, 'at' | 'why' | 'back' | 'full'>[]
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
    for (const { list, history } of lists) {
      await putNewList(writing, later, list)
      await putHistory(writing, later, list, history)
    }
    later(writing.objectStore('settings').put(settings, SETTINGS_KEY))
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
