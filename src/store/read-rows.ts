import type { EntryId, EntryRow, ListId } from '../model/library.ts'
import { emptyPool, leanRow, type Pool } from './lean-row.ts'
import { type Library, orderOf } from './read.ts'
import { touchedSince } from './steps.ts'

/** A list's rows as they were read: to be brought up to date by what has changed since. */
export interface HeldRows {
  readonly listId: ListId
  /** `changedAt` of the list that they are the rows of. */
  readonly changedAt: number
  /** In the file's order. */
  readonly rows: readonly EntryRow[]
}

/** Rows that are read at once: what a page is busy with for some milliseconds. */
const AT_ONCE = 500

/** So many ids that nobody wants may lie among those wanted, before these are better asked for apart. */
const MOST_BETWEEN = 200

/** The first rows of a list, in the file's order: enough to show something. */
export async function firstRows(db: Library, listId: ListId, count: number): Promise<readonly EntryRow[]> {
  const order = await orderOf(db, listId)
  return rowsOf(db, listId, order.slice(0, count), emptyPool())
}

/** All rows of a list, read in turns so that a page can do other things meanwhile; null when the list is gone. */
export async function allRows(db: Library, listId: ListId): Promise<HeldRows | null> {
  const reading = db.transaction(['lists', 'orders'])
  const [list, order] = await Promise.all([
    reading.objectStore('lists').get(listId),
    reading.objectStore('orders').get(listId),
  ])
  if (!list) return null
  const ids = order?.ids ?? []
  const pool = emptyPool()
  const rows: EntryRow[] = []
  for (let at = 0; at < ids.length; at += AT_ONCE)
    rows.push(...(await rowsOf(db, listId, ids.slice(at, at + AT_ONCE), pool)))
  return { listId, changedAt: list.changedAt, rows }
}

/**
 * The rows as they are now, with only those read that are new or changed: the others are the same objects.
 * @returns null when it is not known what has changed; then all of them have to be read
 */
export async function newerRows(db: Library, held: HeldRows): Promise<HeldRows | null> {
  const { listId } = held
  const reading = db.transaction(['lists', 'orders', 'entries'])
  const list = await reading.objectStore('lists').get(listId)
  const touched = list && touchedSince(list, held.changedAt)
  if (!touched) return null
  if (touched.size === 0 && list.changedAt === held.changedAt) return held
  const [order, ...read] = await Promise.all([
    reading.objectStore('orders').get(listId),
    ...Array.from(touched, (id) => reading.objectStore('entries').get(id)),
  ])
  const pool = emptyPool()
  const fresh = new Map(read.flatMap((row) => (row ? [[row.id, leanRow(row, pool)]] : [])))
  const rows = inOrder(order?.ids ?? [], held.rows, fresh)
  return rows && { listId, changedAt: list.changedAt, rows }
}

/** Null when one of the rows is not known. */
function inOrder(
  ids: readonly EntryId[],
  old: readonly EntryRow[],
  fresh: ReadonlyMap<EntryId, EntryRow>,
): readonly EntryRow[] | null {
  let byId: Map<EntryId, EntryRow> | null = null
  const rows: EntryRow[] = []
  for (const [at, id] of ids.entries()) {
    let row = fresh.get(id) ?? (old[at]?.id === id ? old[at] : undefined)
    if (!row) {
      byId ??= new Map(old.map((each) => [each.id, each]))
      row = byId.get(id)
    }
    if (!row) return null
    rows.push(row)
  }
  return rows
}

/** Rows by their ids, in that order; those that are gone are left out. Ids that lie close together are one request. */
async function rowsOf(db: Library, listId: ListId, ids: readonly EntryId[], pool: Pool): Promise<EntryRow[]> {
  const entries = db.transaction('entries').store
  const found = await Promise.all(spans(ids).map((span) => entries.getAll(span)))
  const byId = new Map<EntryId, EntryRow>()
  for (const row of found.flat()) if (row.listId === listId) byId.set(row.id, row)
  return ids.flatMap((id) => {
    const row = byId.get(id)
    return row ? leanRow(row, pool) : []
  })
}

/** Ranges of keys that hold these ids, and few others. */
function spans(ids: readonly EntryId[]): IDBKeyRange[] {
  const sorted = [...ids].sort((a, b) => a - b)
  const ranges: IDBKeyRange[] = []
  let start = 0
  sorted.forEach((id, at) => {
    const next = sorted[at + 1]
    if (next !== undefined && next - id <= MOST_BETWEEN) return
    ranges.push(IDBKeyRange.bound(sorted[start], id))
    start = at + 1
  })
  return ranges
}
