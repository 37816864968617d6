import type { Protocol, Refusal, UndoToken } from '../../messages/protocol.ts'
import { rebasePatch } from '../../store/rebase-patch.ts'
import type { RestorePointRow } from '../../store/restore-point-row.ts'
import { restorePointsOf } from '../../store/restore-points.ts'
import { applyPatch, invertPatch } from '../../store/text-patch.ts'
import { changeList, type Plan, refuse, type Shelf } from './change-list.ts'
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

function planUndo(
  shelf: Shelf,
  working: Working,
  points: readonly RestorePointRow[],
  id: number,
): Plan | Refusal {
  const at = points.findIndex((point) => point.id === id)
  const point = points[at]
  if (!point || point.joined) return refuse('refusalUndoGone')
  const later = withoutUndone(points.slice(at + 1))
  const touched = new Set(later.flatMap(({ rows }) => rows.map((row) => row.id)))
  const patch = rebasePatch(
    point.back,
    later.map(({ back }) => back),
  )
  if (!patch || point.rows.some((row) => touched.has(row.id))) return refuse('refusalUndoTouched')
  const { text } = working.open
  const open = shelf.engine.reread(working.open, applyPatch(text, patch))
  return {
    kind: 'plan',
    why: 'undo',
    open,
    restored: point.rows,
    undoes: { id, back: invertPatch(text, patch) },
  }
}
