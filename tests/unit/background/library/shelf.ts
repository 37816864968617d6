import 'fake-indexeddb/auto'
import type { Shelf } from '../../../../src/background/library/change-list.ts'
import { importText } from '../../../../src/background/library/import-list.ts'
import { workingLists } from '../../../../src/background/library/working-lists.ts'
import type { ListId } from '../../../../src/model/library.ts'
import { workKey } from '../../../../src/model/work-key.ts'
import { openLibrary } from '../../../../src/store/read.ts'
import { plainEngine } from './plain-engine.ts'

let opened = 0

/** A shelf over a library of its own; every look at its clock is a second later. */
export async function emptyShelf(): Promise<Shelf> {
  const db = await openLibrary(`test-${opened++}`)
  let time = 1_700_000_000_000
  const now = () => (time += 1000)
  const keyOf: Shelf['keyOf'] = (url) => workKey('web', url.replace(/^https?:\/\/|\/v\d+$/g, ''))
  return { db, engine: plainEngine, keyOf, now, working: workingLists(plainEngine, keyOf, now) }
}

/** The same library after the worker died: nothing in memory. */
export function afterDeath(shelf: Shelf): Shelf {
  return { ...shelf, working: workingLists(shelf.engine, shelf.keyOf, shelf.now) }
}

/** A shelf with one list on it. */
export async function shelfWith(text: string): Promise<{ shelf: Shelf; listId: ListId }> {
  const shelf = await emptyShelf()
  const listId = await putList(shelf, text)
  return { shelf, listId }
}

/** Imports a further list. */
export async function putList(shelf: Shelf, text: string): Promise<ListId> {
  const imported = await importText(shelf, { name: 'List', fileName: 'list.md', text })
  if (imported.kind !== 'imported') throw new Error(imported.reason)
  return imported.listId
}
