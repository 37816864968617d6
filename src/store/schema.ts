import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb'
import type { EntryId, EntryRow, ListId, ListRow, Place } from '../model/library.ts'
import type { WorkKey } from '../model/work-key.ts'
import type { QueueRow } from './queue-row.ts'
import type { RestorePointRow } from './restore-point-row.ts'

/** A list's exact text, and its entries' ids in the file's order. */
export interface BodyRow {
  readonly listId: ListId
  readonly text: string
  readonly order: readonly EntryId[]
  /** Which reading of texts made the rows; another number means that they must be derived again. */
  readonly derivedBy: number
}

/** Names of the counters from which ids are taken; an id is never given twice. */
export type CounterName = 'entry' | 'restorePoint' | 'queue'

/** What the library's database holds. */
export interface LibrarySchema extends DBSchema {
  /** Small: all that a page needs to open on a list. */
  lists: { key: ListId; value: ListRow }
  /** Large, so apart: read only when the text itself is wanted. */
  bodies: { key: ListId; value: BodyRow }
  entries: { key: EntryId; value: EntryRow; indexes: { list: ListId } }
  /** Where each work stands: all that the badge needs, by one get. */
  works: { key: WorkKey; value: readonly Place[] }
  restorePoints: { key: number; value: RestorePointRow; indexes: { list: ListId } }
  queue: { key: number; value: QueueRow; indexes: { due: number } }
  /** One record, named `settings`; what is not in it has its default. */
  settings: { key: string; value: unknown }
  counters: { key: CounterName; value: number }
}

/** The open library. */
export type Library = IDBPDatabase<LibrarySchema>

/** A transaction in which the library may be changed. */
export type Writing = IDBPTransaction<LibrarySchema, StoreNames<LibrarySchema>[], 'readwrite'>

type Step = (
  db: Library,
  upgrading: IDBPTransaction<LibrarySchema, StoreNames<LibrarySchema>[], 'versionchange'>,
) => void

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
]

/** The database's version, as IndexedDB counts it. */
export const SCHEMA_VERSION = UPGRADE_STEPS.length
