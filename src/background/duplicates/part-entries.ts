import type { EntriesAnswer, EntryProtocol } from '../../messages/entry-protocol.ts'
import { type EntryRow, keysOf, NOTHING_TOLD, type Told } from '../../model/library.ts'
import type { WorkKey } from '../../model/work-key.ts'
import { entryRow } from '../../store/read.ts'
import type { Plan, Shelf } from '../library/change-list.ts'
import { changeLists } from '../library/change-lists.ts'
import type { Touch } from '../library/derive-order.ts'
import type { Working } from '../library/working-lists.ts'

/**
 * Remembers of some entries that each is another work than the others, or shall stand beside them all the same. No
 * list's text changes.
 */
export async function partEntries(
  shelf: Shelf,
  { entryIds }: EntryProtocol['partEntries']['ask'],
): Promise<EntriesAnswer> {
  const found = await Promise.all([...new Set(entryIds)].map((id) => entryRow(shelf.db, id)))
  const rows = found.filter((row) => row !== null)
  const listIds = rows.map(({ listId }) => listId)
  return changeLists(shelf, listIds, (working) => planParting(working, rows))
}

function planParting({ open, order, listId }: Working, rows: readonly EntryRow[]): Plan {
  const touches = rows.flatMap((row): [number, Touch][] => {
    const at = row.listId === listId ? order.indexOf(row.id) : -1
    const keys = rows.filter(({ id }) => id !== row.id).flatMap(keysOf)
    return at < 0 ? [] : [[at, { id: row.id, tell: (told) => apartFrom(keys, told) }]]
  })
  return { kind: 'plan', why: 'update', open, touched: new Map(touches) }
}

function apartFrom(keys: readonly WorkKey[], told: Told = NOTHING_TOLD): Told {
  return { ...told, apart: [...new Set([...told.apart, ...keys])] }
}
