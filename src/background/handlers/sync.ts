import type { SyncProtocol } from '../../messages/sync-protocol.ts'
import { listRow, targetRow } from '../../store/read.ts'
import { removeTarget, writeTarget } from '../../store/targets.ts'
import type { Background } from '../background.ts'
import { refuse } from '../library/change-list.ts'
import { settleConflict as settle } from '../sync/settle-conflict.ts'

type Asks = { readonly [Name in keyof SyncProtocol]: SyncProtocol[Name]['ask'] }
type Answers = { readonly [Name in keyof SyncProtocol]: Promise<SyncProtocol[Name]['answer']> }

/** Keeps a list in a file or in copies from now on, beginning with a round. */
export async function connectTarget(
  background: Background,
  ask: Asks['connectTarget'],
): Answers['connectTarget'] {
  const { db, now } = await background.shelf()
  if (!(await listRow(db, ask.listId))) return refuse('refusalNoList')
  const at = now()
  await writeTarget(db, { ...ask, connectedAt: at, state: { kind: 'waiting', at } })
  await background.keeper.now(ask.listId)
  return { kind: 'done' }
}

/** Keeps a list in the library alone. */
export async function disconnectTarget(
  { shelf, signal, painter }: Background,
  { listId }: Asks['disconnectTarget'],
): Answers['disconnectTarget'] {
  const { db } = await shelf()
  await removeTarget(db, listId)
  signal({ kind: 'syncChanged', listIds: [listId] })
  void painter.paintAll()
  return { kind: 'done' }
}

/** A round now. */
export async function syncNow({ keeper }: Background, { listId }: Asks['syncNow']): Answers['syncNow'] {
  await (listId === undefined ? keeper.all() : keeper.now(listId))
  return null
}

/** Ends a stop as the person chose. */
export async function settleStop(
  { keeper, shelf }: Background,
  { listId, take }: Asks['settleStop'],
): Answers['settleStop'] {
  const { db } = await shelf()
  if (!(await targetRow(db, listId))) return refuse('refusalNoFile')
  await keeper.now(listId, take)
  return { kind: 'done' }
}

/** Ends a conflict as the person chose. */
export function settleConflict(
  background: Background,
  ask: Asks['settleConflict'],
): Answers['settleConflict'] {
  return settle(background, ask)
}
