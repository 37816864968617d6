import type { ListId } from '../model/library.ts'
import type { StoredConflict, SyncState, TargetRow } from '../model/sync.ts'
import { inWriting, type Later } from './in-writing.ts'
import type { BaseRow, Library, Writing } from './schema.ts'

/** What is kept of a meeting of library and file. */
export interface Met {
  /** The file's text, all of which the library holds now; left out for a file that is not where the list is kept. */
  readonly base?: string
  /** What is about to be written to the file; null when nothing is. */
  readonly pending?: string | null
  readonly conflicts: readonly Omit<StoredConflict, 'id'>[]
}

/** What a list's file is known to hold; null when both never met. */
export async function baseOf(db: Library, listId: ListId): Promise<BaseRow | null> {
  return (await db.get('bases', listId)) ?? null
}

/** Keeps what a meeting came to, inside the transaction that changes the list. */
export async function keepMeeting(
  writing: Writing,
  later: Later,
  listId: ListId,
  { base, pending, conflicts }: Met,
): Promise<void> {
  if (base !== undefined)
    later(writing.objectStore('bases').put({ listId, text: base, pending: pending ?? null }))
  if (conflicts.length === 0) return
  const store = writing.objectStore('conflicts')
  const known = (await store.get(listId))?.conflicts ?? []
  const next = 1 + Math.max(0, ...known.map(({ id }) => id))
  const fresh = conflicts.map((conflict, i) => ({ ...conflict, id: next + i }))
  later(store.put({ listId, conflicts: [...known, ...fresh] }))
}

/** Keeps what a meeting came to that changed nothing in the library. */
export function writeMeeting(db: Library, listId: ListId, met: Met): Promise<void> {
  return inWriting(db, ['bases', 'conflicts'], (writing, later) => keepMeeting(writing, later, listId, met))
}

/** The file holds this text; nothing is about to be written any more. */
export function writeSettled(
  db: Library,
  listId: ListId,
  text: string,
  seen: Pick<TargetRow, 'stamp' | 'listChangedAt'>,
): Promise<void> {
  return inWriting(db, ['targets', 'bases'], async (writing) => {
    const row = await writing.objectStore('targets').get(listId)
    await writing.objectStore('bases').put({ listId, text, pending: null })
    if (row) await writing.objectStore('targets').put({ ...row, ...seen })
  })
}

/** Connects a list to a place outside the library; what was known of an earlier place is forgotten. */
export function writeTarget(db: Library, row: TargetRow): Promise<void> {
  return inWriting(db, ['targets', 'bases'], async (writing) => {
    await writing.objectStore('targets').put(row)
    await writing.objectStore('bases').delete(row.listId)
  })
}

/**
 * Changes something about a list's place outside the library.
 * @returns false when the list has none
 */
export function changeTarget(
  db: Library,
  listId: ListId,
  change: (row: TargetRow) => TargetRow,
): Promise<boolean> {
  return inWriting(db, ['targets'], async (writing) => {
    const targets = writing.objectStore('targets')
    const row = await targets.get(listId)
    if (row) await targets.put(change(row))
    return row !== undefined
  })
}

/** Stores how a list and its file stand. */
export function writeState(db: Library, listId: ListId, state: SyncState): Promise<boolean> {
  return changeTarget(db, listId, (row) => ({ ...row, state }))
}

/** Takes a conflict that was settled away. */
export function dropConflict(db: Library, listId: ListId, id: number): Promise<void> {
  return inWriting(db, ['conflicts'], async (writing) => {
    const store = writing.objectStore('conflicts')
    const left = (await store.get(listId))?.conflicts.filter((conflict) => conflict.id !== id) ?? []
    if (left.length > 0) await store.put({ listId, conflicts: left })
    else await store.delete(listId)
  })
}

/** Keeps a list in the library alone from now on. */
export function removeTarget(db: Library, listId: ListId): Promise<void> {
  const stores = ['targets', 'bases', 'fileHandles'] as const
  return inWriting(db, [...stores], async (writing) => {
    await Promise.all(stores.map((store) => writing.objectStore(store).delete(listId)))
  })
}
