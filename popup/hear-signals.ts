import type { Signal } from '../src/messages/protocol.ts'
import { reload } from './change-entry.ts'
import type { Desk } from './desk.ts'
import { isChanged } from './reduce.ts'
import { rowOf } from './views.ts'

/** Keeps the popup true while the library changes under it; what is being typed is never replaced. */
export function hearSignals(desk: Desk): void {
  desk.ways.onSignal((signal) => {
    desk.guarded('errorOpening', () => refresh(desk, signal))
  })
}

async function refresh(desk: Desk, signal: Signal): Promise<void> {
  const { scene, view, busy } = desk.popup()
  if (!scene || busy) return
  const { ways } = desk
  const [settings, lists, filesWait] = await Promise.all([ways.settings(), ways.lists(), ways.filesWait()])
  desk.send({ kind: 'scene', scene: { ...scene, settings, lists, filesWait } })
  const now = desk.popup()
  if (view.kind !== 'entry' || now.view !== view || now.busy || isChanged(view)) return
  const concerned =
    signal.kind === 'pageCompleted'
      ? rowOf(view)?.id === signal.entryId
      : signal.kind === 'libraryChanged' && view.rows.some((row) => signal.listIds.includes(row.listId))
  if (concerned) await reload(desk, view, view.done)
}
