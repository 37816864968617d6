import type { LibraryChanged } from '../../messages/library-protocol.ts'
import type { Refusal } from '../../messages/refusal.ts'
import type { ListId } from '../../model/library.ts'
import { bringListBack, removedList } from '../../store/bring-list-back.ts'
import { listOfFile } from '../../store/file-handles.ts'
import { removeListRows } from '../../store/remove-list.ts'
import { refuse, type Shelf } from '../library/change-list.ts'

/** Takes a list out of the library, and puts it aside with all that hangs on it. */
export async function removeList(
  { db, working, now }: Shelf,
  listId: ListId,
): Promise<LibraryChanged | Refusal> {
  working.drop(listId)
  const removal = await removeListRows(db, listId, now())
  return removal === null
    ? refuse('refusalNoList')
    : { kind: 'done', undo: { kind: 'removed', listId, removal } }
}

/** Brings a removed list back as it was; without its file, when another list is kept in that by now. */
export async function bringBack({ db, working }: Shelf, removal: number): Promise<LibraryChanged | Refusal> {
  const handle = (await removedList(db, removal))?.fileHandle
  const isFree = !handle || (await listOfFile(db, handle)) === null
  const listId = await bringListBack(db, removal, isFree)
  if (listId === null) return refuse('refusalUndoGone')
  working.drop(listId)
  return { kind: 'done', undo: { kind: 'added', listId } }
}
