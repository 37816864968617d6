import { unwrap } from 'idb'
import type { DialectName } from '../model/dialect.ts'
import { type EntryId, type EntryRow, type ListId, type ListRow, statusOf } from '../model/library.ts'
import { type EntryDraft, rowOf } from './entry-draft.ts'
import { takeIds } from './ids.ts'
import { inWriting, type Later } from './in-writing.ts'
import type { Library, Writing } from './schema.ts'
import { makeCurrent } from './write-settings.ts'
import { writeWorks } from './write-works.ts'

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
    const { row } = await putNewList(writing, later, list)
    await makeCurrent(writing, list.id)
    return row
  })
}

/** Puts a new list into the library, inside a transaction on all that it touches. */
export async function putNewList(
  writing: Writing,
  later: Later,
  list: NewList,
): Promise<{ readonly row: ListRow; readonly ids: readonly EntryId[] }> {
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
  const ids = rows.map(({ id }) => id)
  await writing.objectStore('orders').put({ listId, ids })
  return { row, ids }
}

type Names = Pick<ListRow, 'name' | 'fileName'>

/**
 * Changes a list's name and the name of its file.
 * @param before what both must still be called; null when anything will do
 * @returns what they were called; null when there was no such list, or it is called otherwise by now
 */
export function writeListNames(
  db: Library,
  listId: ListId,
  { name, fileName }: Names,
  before: Names | null = null,
): Promise<Names | null> {
  return inWriting(db, ['lists'], async (writing) => {
    const row = await writing.objectStore('lists').get(listId)
    if (!row || (before && (row.name !== before.name || row.fileName !== before.fileName))) return null
    await writing.objectStore('lists').put({ ...row, name, fileName })
    return { name: row.name, fileName: row.fileName }
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
