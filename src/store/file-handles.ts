import type { ListId } from '../model/library.ts'
import { inWriting } from './in-writing.ts'
import type { Library } from './schema.ts'

/**
 * Keeps the handle of a list's file: the one thing that a page itself puts into the library, because a handle
 * that is sent as a message arrives empty.
 */
export function keepFileHandle(db: Library, listId: ListId, handle: FileSystemFileHandle): Promise<void> {
  return inWriting(db, ['fileHandles'], async (writing) => {
    await writing.objectStore('fileHandles').put(handle, listId)
  })
}

/** The handle of a list's file; null when it has none. */
export async function fileHandle(db: Library, listId: ListId): Promise<FileSystemFileHandle | null> {
  return (await db.get('fileHandles', listId)) ?? null
}

/** The list that is kept in the file of this handle already; null when none is. */
export async function listOfFile(db: Library, handle: FileSystemFileHandle): Promise<ListId | null> {
  const [ids, handles] = await Promise.all([db.getAllKeys('fileHandles'), db.getAll('fileHandles')])
  for (const [i, other] of handles.entries()) {
    if (await handle.isSameEntry(other)) return ids[i] ?? null
  }
  return null
}
