import type { LibraryChanged } from '../../messages/library-protocol.ts'
import type { ListNames, Refusal } from '../../messages/refusal.ts'
import type { ListId } from '../../model/library.ts'
import { listRow } from '../../store/read.ts'
import { writeListNames } from '../../store/write-list.ts'
import { refuse, type Shelf } from '../library/change-list.ts'
import { exportName, listName } from '../library/list-name.ts'

/** Gives a list another name; its file follows when it was named after the list. */
export async function renameList(
  { db }: Shelf,
  listId: ListId,
  wanted: string,
): Promise<LibraryChanged | Refusal> {
  const name = listName(wanted)
  if (!name) return refuse('refusalNoName')
  const list = await listRow(db, listId)
  if (!list) return refuse('refusalNoList')
  const follows = list.fileName === exportName('', list.name)
  const after = { name, fileName: follows ? exportName('', name) : list.fileName }
  const before = await writeListNames(db, listId, after)
  return before ? renamed(listId, before, after) : refuse('refusalNoList')
}

/** Takes a renaming back, unless the list was renamed again since. */
export async function takeNameBack(
  { db }: Shelf,
  listId: ListId,
  before: ListNames,
  after: ListNames,
): Promise<LibraryChanged | Refusal> {
  const name = listName(before.name)
  if (!name) return refuse('refusalNoName')
  // A token comes from a page: its names are made safe like any other.
  const names = { name, fileName: exportName(before.fileName, name) }
  const was = await writeListNames(db, listId, names, after)
  return was ? renamed(listId, was, names) : refuse('refusalChangedSince')
}

function renamed(listId: ListId, before: ListNames, after: ListNames): LibraryChanged {
  return { kind: 'done', undo: { kind: 'renamed', listId, before, after } }
}
