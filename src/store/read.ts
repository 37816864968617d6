import { openDB } from 'idb'
import {
  type EntryId,
  type EntryRow,
  keysOf,
  type ListId,
  type ListRow,
  type Place,
  statusOf,
} from '../model/library.ts'
import type { Settings } from '../model/settings.ts'
import { type TargetRow, waitsForPerson } from '../model/sync.ts'
import type { WorkKey } from '../model/work-key.ts'
import type { QueueRow } from './queue-row.ts'
import { type Library, type LibrarySchema, SCHEMA_VERSION, UPGRADE_STEPS, type Upgrading } from './schema.ts'
import { mergeSettings, SETTINGS_KEY } from './settings.ts'
import { bucketOf, entriesIn } from './work-buckets.ts'

export type { Library } from './schema.ts'

/**
 * Opens the library, bringing it up to this version first.
 * A connection gives way when another one needs to upgrade, so that no open page ever blocks an update.
 * @throws DOMException when the browser refuses its storage, or a newer version was here before
 */
export function openLibrary(name = 'listmark'): Promise<Library> {
  return openDB<LibrarySchema>(name, SCHEMA_VERSION, {
    upgrade(db, from, _to, transaction) {
      runSteps(db, from, transaction).catch(() => transaction.abort())
    },
    blocking(_current, _blocked, event) {
      if (event.target instanceof IDBDatabase) event.target.close()
    },
  })
}

/** One step after another; each waits for nothing but the upgrade's own requests. */
async function runSteps(db: Library, from: number, upgrading: Upgrading): Promise<void> {
  for (const step of UPGRADE_STEPS.slice(from)) {
    const done = step(db, upgrading)
    if (done) await done
  }
}

/** Every list, by name. */
export async function listRows(db: Library): Promise<ListRow[]> {
  return byName(await db.getAll('lists'))
}

/** Lists as people look for them: by name, the older of two first. */
export function byName(lists: readonly ListRow[]): ListRow[] {
  return [...lists].sort((a, b) => a.name.localeCompare(b.name) || a.createdAt - b.createdAt)
}

/** A list's row, or null when it is gone. */
export async function listRow(db: Library, id: ListId): Promise<ListRow | null> {
  return (await db.get('lists', id)) ?? null
}

/** A list's exact text, or null when the list is gone. */
export async function listText(db: Library, listId: ListId): Promise<string | null> {
  return (await db.get('bodies', listId))?.text ?? null
}

/** The ids of a list's entries, in the file's order; of no list: none. */
export async function orderOf(db: Library, listId: ListId): Promise<readonly EntryId[]> {
  return (await db.get('orders', listId))?.ids ?? []
}

/** Every entry of a list, in the file's order; of no list: none. */
export async function entriesOf(db: Library, listId: ListId): Promise<EntryRow[]> {
  const reading = db.transaction(['orders', 'entries'])
  const [order, rows] = await Promise.all([
    reading.objectStore('orders').get(listId),
    reading.objectStore('entries').index('list').getAll(listId),
  ])
  const byId = new Map(rows.map((row) => [row.id, row]))
  return (order?.ids ?? []).flatMap((id) => byId.get(id) ?? [])
}

/** An entry's row, or null when it is gone. */
export async function entryRow(db: Library, id: EntryId): Promise<EntryRow | null> {
  return (await db.get('entries', id)) ?? null
}

/** The entries of all lists that may have a title, by its hashes (`titleHashes`); no more than `most` of each. */
export async function entriesTitled(
  db: Library,
  hashes: readonly number[],
  most: number,
): Promise<readonly EntryRow[]> {
  const index = db.transaction('entries').store.index('title')
  const found = await Promise.all(hashes.map((hash) => index.getAll(hash, most)))
  return [...new Map(found.flat().map((row) => [row.id, row])).values()]
}

/** Every place where a work stands, in all lists. */
export async function placesOf(db: Library, key: WorkKey): Promise<readonly Place[]> {
  const reading = db.transaction(['workBuckets', 'entries'])
  const found = entriesIn((await reading.objectStore('workBuckets').get(bucketOf(key))) ?? '', key)
  const rows = await Promise.all(found.map(({ entryId }) => reading.objectStore('entries').get(entryId)))
  return rows.flatMap((row) => (row ? { listId: row.listId, entryId: row.id, status: statusOf(row) } : []))
}

/** The other entries that stand for the work of one, whichever of its addresses they have, in all lists. */
export async function sameWork(db: Library, row: EntryRow): Promise<EntryRow[]> {
  const places = await Promise.all(keysOf(row).map((key) => placesOf(db, key)))
  const ids = new Set(places.flat().map(({ entryId }) => entryId))
  ids.delete(row.id)
  const rows = await Promise.all([...ids].map((id) => entryRow(db, id)))
  return rows.filter((other) => other !== null)
}

/** The user's settings, with the default for whatever was never decided. */
export async function readSettings(db: Library): Promise<Settings> {
  return mergeSettings(await db.get('settings', SETTINGS_KEY))
}

/** A saved entry that still waits to be completed. */
export interface Waiting extends Pick<QueueRow, 'id' | 'why'> {
  readonly title: string
  /** It is not tried again by itself. */
  readonly isGivenUp: boolean
}

/** The saved entries that still wait to be completed, the longest due first; those that were removed since are none. */
export async function waitingEntries(db: Library): Promise<readonly Waiting[]> {
  const rows = await db.getAllFromIndex('queue', 'due')
  const found = await Promise.all(
    rows.map(async ({ id, why, entryId, notBefore }) => {
      const entry = await entryRow(db, entryId)
      const waiting = {
        id,
        title: entry?.fields.title ?? '',
        isGivenUp: notBefore === Number.POSITIVE_INFINITY,
      }
      return entry ? [why ? { ...waiting, why } : waiting] : []
    }),
  )
  return found.flat()
}

/** Where lists are kept outside the library, and how they stand. */
export function targetRows(db: Library): Promise<TargetRow[]> {
  return db.getAll('targets')
}

/** Where one list is kept outside the library; null when it is not. */
export async function targetRow(db: Library, listId: ListId): Promise<TargetRow | null> {
  return (await db.get('targets', listId)) ?? null
}

/** True when a list and its file wait for a person: nothing goes on, or both changed the same. */
export async function filesWait(db: Library): Promise<boolean> {
  const [targets, conflicts] = await Promise.all([targetRows(db), db.count('conflicts')])
  return conflicts > 0 || targets.some(waitsForPerson)
}
