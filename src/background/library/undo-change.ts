import type { Protocol, Refusal, UndoToken } from '../../messages/protocol.ts'
import { entryRow } from '../../store/read.ts'
import type { RestorePointRow } from '../../store/restore-point-row.ts'
import { restorePointsOf } from '../../store/restore-points.ts'
import { applyPatch, invertPatch } from '../../store/text-patch.ts'
import { changeList, type Plan, refuse, type Shelf } from './change-list.ts'
import { undoPatch } from './undo-patch.ts'
import { undoneRow } from './undone-row.ts'
import { withoutUndone } from './without-undone.ts'
import type { Working } from './working-lists.ts'

/**
 * Takes one change back: exactly, when nothing was changed since; else only that change, when none of its
 * lines and rows was touched since. Otherwise it is refused, and says why.
 */
export async function undoChange(shelf: Shelf, token: UndoToken): Promise<Protocol['undo']['answer']> {
  const changed = await changeList(shelf, token.listId, async (working) =>
    planUndo(shelf, working, await restorePointsOf(shelf.db, token.listId), token.restorePoint),
  )
  return changed.kind === 'changed' ? { kind: 'undone', undo: changed.undo } : changed
}

async function planUndo(
  shelf: Shelf,
  working: Working,
  points: readonly RestorePointRow[],
  id: number,
): Promise<Plan | Refusal> {
  const at = points.findIndex((point) => point.id === id)
  const point = points[at]
  if (!point || point.joined) return refuse('refusalUndoGone')
  const later = withoutUndone(points.slice(at + 1))
  // What was completed by itself stands in nobody's way.
  const completed = later.filter(({ why }) => why === 'complete')
  const written = later.filter(({ why }) => why !== 'complete')
  const touched = new Set(written.flatMap(({ rows }) => rows.map((row) => row.id)))
  const { text } = working.open
  const patch = undoPatch(point, later, text)
  if (!patch || point.rows.some((row) => touched.has(row.id))) return refuse('refusalUndoTouched')
  const open = shelf.engine.reread(working.open, applyPatch(text, patch))
  const restored = await Promise.all(
    point.rows.map(async (row) => undoneRow(row, completed, await entryRow(shelf.db, row.id))),
  )
  return { kind: 'plan', why: 'undo', open, restored, undoes: { id, back: invertPatch(text, patch) } }
}
