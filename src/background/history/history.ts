import type { Refusal } from '../../messages/protocol.ts'
import type { Difference, HistoryPoint, SyncProtocol } from '../../messages/sync-protocol.ts'
import type { EntryId, EntryRow, ListId } from '../../model/library.ts'
import type { RestorePointRow } from '../../store/restore-point-row.ts'
import { restorePointsOf, textBefore, textsBack } from '../../store/restore-points.ts'
import { changeList, refuse, type Shelf } from '../library/change-list.ts'
import { differenceOf, lineCount, placesIn } from './difference.ts'

/** A list's earlier texts, newest first; none for a list that is gone. */
export async function historyOf(shelf: Shelf, listId: ListId): Promise<HistoryPoint[]> {
  const { db, working } = shelf
  const [list, points] = await Promise.all([working.get(db, listId), restorePointsOf(db, listId)])
  if (!list) return []
  return Array.from(textsBack(points, list.open.text), ({ point, after }) => {
    // The way back takes away what the change added.
    const places = point.back.flatMap(({ at, remove, insert }) =>
      placesIn(insert, after.slice(at, at + remove)),
    )
    const count = (side: 'removed' | 'added') =>
      places.reduce((sum, place) => sum + lineCount(place[side]), 0)
    return { id: point.id, at: point.at, why: point.why, removed: count('removed'), added: count('added') }
  })
}

/** Where the list differs from an earlier text of it: what restoring that text would remove and add. */
export async function differenceFrom(
  { db, working }: Shelf,
  listId: ListId,
  restorePoint: number,
): Promise<Difference | Refusal> {
  const [list, points] = await Promise.all([working.get(db, listId), restorePointsOf(db, listId)])
  const earlier = list && textBefore(points, restorePoint, list.open.text)
  return list && earlier !== null ? differenceOf(list.open.text, earlier) : refuse('refusalUndoGone')
}

/** Makes an earlier text the list's text; entries that come back have their rows as they were at that time. */
export async function restoreText(
  shelf: Shelf,
  { listId, restorePoint }: SyncProtocol['restoreText']['ask'],
): Promise<SyncProtocol['restoreText']['answer']> {
  const points = await restorePointsOf(shelf.db, listId)
  const changed = await changeList(shelf, listId, ({ open }) => {
    const earlier = textBefore(points, restorePoint, open.text)
    if (earlier === null) return refuse('refusalUndoGone')
    return {
      kind: 'plan',
      why: 'restore',
      open: shelf.engine.reread(open, earlier),
      restored: rowsAt(points, restorePoint),
    }
  })
  return changed.kind === 'changed' ? { kind: 'restored', undo: changed.undo } : changed
}

/** Rows as they were before a change and all later ones, as far as these altered them. */
function rowsAt(points: readonly RestorePointRow[], restorePoint: number): EntryRow[] {
  const rows = new Map<EntryId, EntryRow>()
  for (const point of points.filter(({ id }) => id >= restorePoint)) {
    for (const row of point.rows) if (!rows.has(row.id)) rows.set(row.id, row)
  }
  return [...rows.values()]
}
