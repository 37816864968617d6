import { unwrap } from 'idb'
import type { DialectName } from '../model/dialect.ts'
import type { EntryId, EntryRow, ListId, ListRow } from '../model/library.ts'
import { statusOf } from '../model/library.ts'
import { type EntryDraft, rowOf } from './entry-draft.ts'
import { takeIds } from './ids.ts'
import { inWriting, type Later } from './in-writing.ts'
import type { Library, Writing } from './schema.ts'
import { mergeSettings, SETTINGS_KEY } from './settings.ts'
import { removeFromWorks, writeWorks } from './write-works.ts'

/** A list that is new to the library. */
export interface NewList {
  readonly id: ListId
  readonly name: string
  readonly fileName: string
  readonly text: string
  /** Its entries, in order. */
  readonly entries: readonly EntryDraft[]
  readonly summary: Pick<ListRow, 'sections' | 'tags'>
  readonly derivedBy: number
  /** What it was started in. */
  readonly dialect?: DialectName
  /** Milliseconds since the epoch. */
  readonly now: number
}

/**
 * Puts a new list into the library in one transaction, and makes it the current one.
 * @throws DOMException when the storage refuses; then nothing was written
 */
export function writeNewList(db: Library, list: NewList): Promise<ListRow> {
  const stores = ['lists', 'bodies', 'orders', 'entries', 'workBuckets', 'settings', 'counters'] as const
  return inWriting(db, [...stores], async (writing, later) => {
    const row = await putNewList(writing, later, list)
    await makeCurrent(writing, list.id)
    return row
  })
}

/** Puts a new list into the library, inside a transaction on all that it touches. */
export async function putNewList(writing: Writing, later: Later, list: NewList): Promise<ListRow> {
  const first = await takeIds(writing, later, 'entry', list.entries.length)
  const rows = list.entries.map((draft, i) =>
    rowOf(draft, null, (first + i) as EntryId, list.id, list.now, true),
  )
  const entries = writing.objectStore('entries')
  // Without a promise for each: a hundred thousand rows take half the time, and a failure ends the transaction.
  const bare = unwrap(entries)
  for (const row of rows) bare.put(row)
  const added = rows.map((row) => ({ before: null, after: row }))
  await writeWorks(writing, later, added)
  const row = listRowOf(list, rows)
  const { id: listId, text, derivedBy } = list
  await writing.objectStore('lists').put(row)
  await writing.objectStore('bodies').put({ listId, text, derivedBy })
  await writing.objectStore('orders').put({ listId, ids: rows.map(({ id }) => id) })
  return row
}

/**
 * Removes a list with all that hangs on it, in one transaction; another list becomes the current one.
 * @returns false when there was no such list
 */
export function removeListRows(db: Library, listId: ListId): Promise<boolean> {
  const kept = ['bodies', 'orders', 'targets', 'bases', 'conflicts', 'fileHandles'] as const
  const stores = [
    'lists',
    'entries',
    'workBuckets',
    'restorePoints',
    'queue',
    'settings',
    'counters',
    ...kept,
  ] as const
  return inWriting(db, [...stores], async (writing, later) => {
    const lists = writing.objectStore('lists')
    if (!(await lists.get(listId))) return false
    const entries = writing.objectStore('entries')
    const ids = await entries.index('list').getAllKeys(listId)
    const points = await writing.objectStore('restorePoints').index('list').getAllKeys(listId)
    await lists.delete(listId)
    await Promise.all(kept.map((store) => writing.objectStore(store).delete(listId)))
    await Promise.all(ids.map((id) => entries.delete(id)))
    await Promise.all(points.map((id) => writing.objectStore('restorePoints').delete(id)))
    const gone = new Set(ids)
    await removeFromWorks(writing, later, gone)
    await dropQueued(writing, gone)
    const left = await lists.getAllKeys()
    const settings = mergeSettings(await writing.objectStore('settings').get(SETTINGS_KEY))
    if (settings.currentList === listId) await makeCurrent(writing, left[0] ?? null)
    return true
  })
}

/**
 * Changes a list's name and the name of its file.
 * @returns false when there was no such list
 */
export function writeListName(db: Library, listId: ListId, name: string, fileName: string): Promise<boolean> {
  return inWriting(db, ['lists'], async (writing) => {
    const row = await writing.objectStore('lists').get(listId)
    if (row) await writing.objectStore('lists').put({ ...row, name, fileName })
    return row !== undefined
  })
}

function listRowOf(list: NewList, rows: readonly EntryRow[]): ListRow {
  return {
    id: list.id,
    name: list.name,
    fileName: list.fileName,
    createdAt: list.now,
    changedAt: list.now,
    entryCount: rows.length,
    unreadCount: rows.filter((row) => statusOf(row) === 'unread').length,
    ...list.summary,
    ...(list.dialect && { dialect: list.dialect }),
    lastSection: null,
  }
}

async function dropQueued(writing: Writing, gone: ReadonlySet<EntryId>): Promise<void> {
  const queue = writing.objectStore('queue')
  const waiting = await queue.getAll()
  await Promise.all(waiting.map(({ id, entryId }) => (gone.has(entryId) ? queue.delete(id) : undefined)))
}

async function makeCurrent(writing: Writing, listId: ListId | null): Promise<void> {
  const settings = writing.objectStore('settings')
  const stored = await settings.get(SETTINGS_KEY)
  await settings.put({ ...(typeof stored === 'object' ? stored : null), currentList: listId }, SETTINGS_KEY)
}
