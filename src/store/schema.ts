import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb'
import type { EntryId, EntryRow, ListId, ListRow, Place } from '../model/library.ts'
import type { ConflictsRow, TargetRow } from '../model/sync.ts'
import { titleHashes } from '../model/title.ts'
import type { WorkKey } from '../model/work-key.ts'
import type { QueueRow } from './queue-row.ts'
import type { RestorePointRow } from './restore-point-row.ts'
import { bucketOf, EMPTY_BUCKET, withWorks } from './work-buckets.ts'

/** A list's exact text. */
export interface BodyRow {
  readonly listId: ListId
  readonly text: string
  /** Which reading of texts made the rows; another number means that they must be derived again. */
  readonly derivedBy: number
}

/** The ids of a list's entries, in the file's order. */
export interface OrderRow {
  readonly listId: ListId
  readonly ids: readonly EntryId[]
}

/** What a list's file is known to hold; large, so apart from how it stands. */
export interface BaseRow {
  readonly listId: ListId
  /** The file's text when library and file last met. */
  readonly text: string
  /** A text that was about to be written to the file; null when the last write is known to have ended. */
  readonly pending: string | null
}

/**
 * A list that was removed, as it stood. Its entries are in parts of their own, so that no record is large; its
 * earlier texts stay where they are, as they are reached by the list's id alone.
 */
export interface RemovedList {
  /** Given by the database; later removals have greater ids. */
  readonly id: number
  readonly listId: ListId
  /** When it was removed, in milliseconds since the epoch. */
  readonly at: number
  readonly wasCurrent: boolean
  readonly list: ListRow
  readonly body?: BodyRow
  readonly order?: OrderRow
  readonly target?: TargetRow
  readonly base?: BaseRow
  readonly conflicts?: ConflictsRow
  readonly fileHandle?: FileSystemFileHandle
  /** What waited to be completed in it. */
  readonly queue: readonly QueueRow[]
}

/** Some of the entries of a removed list. */
export interface RemovedPart {
  readonly removal: number
  /** Counts from 0. */
  readonly part: number
  readonly rows: readonly EntryRow[]
}

/** Names of the counters from which ids are taken; an id is never given twice. */
export type CounterName =
  | 'entry'
  | 'restorePoint'
  | 'queue'
  /** How often the works were changed: what was read at another count is out of date. */
  | 'works'
  | 'removal'

/** What the library's database holds. */
export interface LibrarySchema extends DBSchema {
  /** Small: all that a page needs to open on a list. */
  lists: { key: ListId; value: ListRow }
  /** Large, so apart: read only when the text itself is wanted. */
  bodies: { key: ListId; value: BodyRow }
  /** Apart from the text, which is ten times as large and not wanted when rows are shown. */
  orders: { key: ListId; value: OrderRow }
  entries: { key: EntryId; value: EntryRow; indexes: { list: ListId; title: number } }
  /** The entries of every work, some hundred works to a record (`work-buckets.ts`). */
  workBuckets: { key: number; value: string }
  /** In version 1 only: a record for each work. */
  works: { key: WorkKey; value: readonly Place[] }
  restorePoints: { key: number; value: RestorePointRow; indexes: { list: ListId } }
  queue: { key: number; value: QueueRow; indexes: { due: number } }
  /** One record, named `settings`; what is not in it has its default. */
  settings: { key: string; value: unknown }
  counters: { key: CounterName; value: number }
  /** Where lists are kept outside the library, and how they stand. */
  targets: { key: ListId; value: TargetRow }
  bases: { key: ListId; value: BaseRow }
  conflicts: { key: ListId; value: ConflictsRow }
  /** Put there by the page in which the file was picked: a handle that is sent as a message arrives empty. */
  fileHandles: { key: ListId; value: FileSystemFileHandle }
  /** Lists that were removed, put aside for a while so that they can be brought back. */
  removedLists: { key: number; value: RemovedList; indexes: { at: number } }
  removedParts: { key: [number, number]; value: RemovedPart }
}

/** The open library. */
export type Library = IDBPDatabase<LibrarySchema>

/** A transaction in which the library may be changed. */
export type Writing = IDBPTransaction<LibrarySchema, StoreNames<LibrarySchema>[], 'readwrite'>

/** The transaction in which the database is brought up to this version. */
export type Upgrading = IDBPTransaction<LibrarySchema, StoreNames<LibrarySchema>[], 'versionchange'>

/** A promise is that of requests of the upgrade itself. */
type Step = (db: Library, upgrading: Upgrading) => void | Promise<void>

/** Step n takes the database from version n to n + 1. Steps are only ever appended. */
export const UPGRADE_STEPS: readonly Step[] = [
  function firstStores(db) {
    db.createObjectStore('lists', { keyPath: 'id' })
    db.createObjectStore('bodies', { keyPath: 'listId' })
    db.createObjectStore('entries', { keyPath: 'id' }).createIndex('list', 'listId')
    db.createObjectStore('works')
    db.createObjectStore('restorePoints', { keyPath: 'id' }).createIndex('list', 'listId')
    db.createObjectStore('queue', { keyPath: 'id' }).createIndex('due', 'notBefore')
    db.createObjectStore('settings')
    db.createObjectStore('counters')
  },
  async function worksInBuckets(db, upgrading) {
    const buckets = db.createObjectStore('workBuckets')
    const works = upgrading.objectStore('works')
    const [keys, places] = await Promise.all([works.getAllKeys(), works.getAll()])
    const byBucket = new Map<number, Map<WorkKey, readonly Place[]>>()
    keys.forEach((key, i) => {
      const number = bucketOf(key)
      byBucket.set(number, (byBucket.get(number) ?? new Map()).set(key, places[i] ?? []))
    })
    for (const [number, ofBucket] of byBucket) void buckets.put(withWorks(EMPTY_BUCKET, ofBucket), number)
    db.deleteObjectStore('works')
  },
  function listsKeptInFiles(db) {
    db.createObjectStore('targets', { keyPath: 'listId' })
    db.createObjectStore('bases', { keyPath: 'listId' })
    db.createObjectStore('conflicts', { keyPath: 'listId' })
    db.createObjectStore('fileHandles')
  },
  async function entriesByTitle(_db, upgrading) {
    const entries = upgrading.objectStore('entries')
    entries.createIndex('title', 'titleHashes', { multiEntry: true })
    for (const row of await entries.getAll()) {
      const hashes = titleHashes(row.fields.title)
      if (hashes.length > 0) void entries.put({ ...row, titleHashes: hashes })
    }
  },
  async function ordersApart(db, upgrading) {
    const orders = db.createObjectStore('orders', { keyPath: 'listId' })
    const bodies = upgrading.objectStore('bodies')
    for (const body of await bodies.getAll()) {
      const { order = [], ...rest }: BodyRow & { readonly order?: readonly EntryId[] } = body
      void orders.put({ listId: body.listId, ids: order })
      void bodies.put(rest)
    }
  },
  function removedListsAside(db) {
    db.createObjectStore('removedLists', { keyPath: 'id' }).createIndex('at', 'at')
    db.createObjectStore('removedParts', { keyPath: ['removal', 'part'] })
  },
]

/** The database's version, as IndexedDB counts it. */
export const SCHEMA_VERSION = UPGRADE_STEPS.length
