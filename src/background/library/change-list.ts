import type { Refusal, UndoToken } from '../../messages/protocol.ts'
import type { EntryId, EntryRow, ListId } from '../../model/library.ts'
import type { Library } from '../../store/read.ts'
import type { RestoreReason, Splice } from '../../store/restore-point-row.ts'
import { patchBack } from '../../store/restore-points.ts'
import type { Met } from '../../store/targets.ts'
import { writeEdit } from '../../store/write-edit.ts'
import { deriveOrder, type KeyOf, type Touch } from './derive-order.ts'
import type { Engine, OpenText } from './engine.ts'
import { summaryOf } from './summary.ts'
import { DERIVED_BY, type Working, type WorkingLists } from './working-lists.ts'

/** What every change of the library needs. */
export interface Shelf {
  readonly db: Library
  readonly engine: Engine
  readonly keyOf: KeyOf
  readonly working: WorkingLists
  /** Milliseconds since the epoch. */
  readonly now: () => number
}

/** A change worked out, not yet written. */
export interface Plan {
  readonly kind: 'plan'
  readonly why: RestoreReason
  readonly open: OpenText
  /** By index of the entry in the new text. */
  readonly touched?: ReadonlyMap<number, Touch>
  readonly restored?: readonly EntryRow[]
  /** Rows that are known, by index of their entry in the new text, whatever it says now. */
  readonly stand?: ReadonlyMap<number, EntryId>
  /** The restore point whose change this one takes back, and what makes the change again. */
  readonly undoes?: { readonly id: number; readonly back: readonly Splice[] }
  /** The restore point of which this change is a part: what is typed in one go is taken back in one. */
  readonly joins?: number
  readonly lastSection?: readonly string[]
  /** What is kept with it when it is what library and file came to. */
  readonly meeting?: Met
}

/** A change that is stored. */
export interface Changed {
  readonly kind: 'changed'
  readonly undo: UndoToken
  readonly order: readonly EntryId[]
  readonly open: OpenText
}

/** A refusal with what fills its sentence. */
export function refuse(reason: Refusal['reason'], ...fills: readonly string[]): Refusal {
  return fills.length > 0 ? { kind: 'refused', reason, fills } : { kind: 'refused', reason }
}

/**
 * Changes a list in one transaction. The plan is made from the list as it stands, again when the list has
 * moved on meanwhile; calls must not overlap (`serial.ts`).
 */
export async function changeList<Else extends { readonly kind: string }>(
  shelf: Shelf,
  listId: ListId,
  plan: (working: Working) => Plan | Else | Promise<Plan | Else>,
): Promise<Changed | Exclude<Else, Plan> | Refusal> {
  for (let tries = 0; tries < 3; tries++) {
    const working = await shelf.working.get(shelf.db, listId)
    if (!working) return refuse('refusalNoList')
    const planned = await plan(working)
    if (!isPlan(planned)) return planned as Exclude<Else, Plan>
    const changed = await write(shelf, working, planned)
    if (changed) return changed
    shelf.working.drop(listId)
  }
  return refuse('refusalBusy')
}

function isPlan(planned: { readonly kind: string }): planned is Plan {
  return planned.kind === 'plan'
}

async function write(shelf: Shelf, working: Working, plan: Plan): Promise<Changed | null> {
  const { listId, changedAt: basedOn } = working
  const { why, open, undoes, joins } = plan
  const before = working.open.text
  const known = { entries: working.open.list.entries, order: working.order }
  const derived = deriveOrder(known, open.list.entries, shelf.keyOf, {
    ...plan,
    ends: shelf.engine.sameEnds(working.open, open),
  })
  const written = await writeEdit(shelf.db, {
    listId,
    basedOn,
    now: shelf.now(),
    text: open.text,
    point: undoes
      ? { why, before, back: undoes.back, undoes: undoes.id }
      : { why, before, back: patchBack(before, open.text), ...(joins !== undefined && { joins }) },
    ...derived,
    summary: summaryOf(open.list),
    derivedBy: DERIVED_BY,
    ...(plan.lastSection && { lastSection: plan.lastSection }),
    ...(plan.meeting && { meeting: plan.meeting }),
  })
  if (written.kind === 'stale') return null
  const { order, restorePoint, list } = written
  shelf.working.keep({ listId, changedAt: list.changedAt, open, order })
  return { kind: 'changed', undo: { listId, restorePoint }, order, open }
}
