import type { Refusal, UndoToken } from '../../messages/refusal.ts'
import type { ListId } from '../../model/library.ts'
import { changeList, type Plan, refuse, type Shelf } from './change-list.ts'
import { joinedToken, undoAll } from './undo-all.ts'
import type { Working } from './working-lists.ts'

/**
 * Changes several lists together: one after another, in the order given, with one token for all. Where one is
 * refused, those before it are taken back.
 */
export async function changeLists(
  shelf: Shelf,
  listIds: readonly ListId[],
  plan: (working: Working) => Plan | Refusal,
): Promise<{ readonly kind: 'changed'; readonly undo: UndoToken } | Refusal> {
  const undo: UndoToken[] = []
  for (const listId of new Set(listIds)) {
    const changed = await changeList(shelf, listId, plan)
    if (changed.kind === 'refused') {
      const made = joinedToken(undo)
      if (made) await undoAll(shelf, made)
      return changed
    }
    undo.push(changed.undo)
  }
  const token = joinedToken(undo)
  return token ? { kind: 'changed', undo: token } : refuse('refusalNoEntry')
}
