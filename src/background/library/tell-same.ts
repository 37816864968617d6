import type { ChangeAnswer, Protocol } from '../../messages/protocol.ts'
import { NOTHING_TOLD, type Told } from '../../model/library.ts'
import { entryRow } from '../../store/read.ts'
import { changeList, refuse, type Shelf } from './change-list.ts'
import { lineText } from './line-text.ts'

/**
 * Remembers what the user said of a page and an entry that looks like its work: that they are one, and the page's
 * address is another one of the entry's, or that they are two. The list's text stays as it is.
 */
export async function tellSame(
  shelf: Shelf,
  { entryId, url, same }: Protocol['tellSameWork']['ask'],
): Promise<ChangeAnswer> {
  const key = shelf.keyOf(url)
  const row = await entryRow(shelf.db, entryId)
  if (!row || !key) return refuse('refusalNoEntry')
  const tell = (told: Told = NOTHING_TOLD): Told => ({
    same: [...told.same.filter((other) => other.key !== key), ...(same ? [{ url, key }] : [])],
    apart: [...told.apart.filter((other) => other !== key), ...(same ? [] : [key])],
  })
  let line = ''
  const changed = await changeList(shelf, row.listId, ({ open, order }) => {
    const at = order.indexOf(entryId)
    const entry = open.list.entries[at]
    if (!entry) return refuse('refusalNoEntry')
    line = lineText(open.text, entry.line)
    return { kind: 'plan', why: 'update', open, touched: new Map([[at, { id: entryId, tell }]]) }
  })
  return changed.kind === 'changed' ? { kind: 'changed', entryId, undo: changed.undo, line } : changed
}
