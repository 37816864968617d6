import type { LeftAlone } from '../../messages/bulk-protocol.ts'
import type { Refusal } from '../../messages/refusal.ts'
import type { Change, FieldChanges, Outcome } from '../../model/change.ts'
import type { EntryFields } from '../../model/entry.ts'
import type { EntryId, KeptFields } from '../../model/library.ts'
import type { RestoreReason } from '../../store/restore-point-row.ts'
import { type Plan, refuse, type Shelf } from '../library/change-list.ts'
import type { Touch } from '../library/derive-order.ts'
import type { Working } from '../library/working-lists.ts'
import { type Moved, rowsThatStand } from './standing-rows.ts'

/** A change of many entries, worked out: what is written, how many it changes, and what is left alone. */
export interface BulkPlan {
  readonly plan: Plan | { readonly kind: 'nothing' }
  readonly changed: number
  readonly refused: readonly LeftAlone[]
}

/** New fields for an entry. */
export interface FieldsWanted {
  /** Its index in the list. */
  readonly at: number
  /** What the file shall say; null when only the row is about it. */
  readonly set: FieldChanges | null
  /** What the row keeps then, when it is seen what the file was able to hold. */
  readonly keep: (kept: KeptFields, written: EntryFields) => KeptFields
}

/** Gives entries new fields: what the file has no place for, their rows keep. */
export function planFields(shelf: Shelf, working: Working, wanted: readonly FieldsWanted[]): BulkPlan {
  const { entries } = working.open.list
  const changes = wanted.flatMap(({ at, set }): Change[] => {
    const line = entries[at]?.line
    return set && line !== undefined ? [{ kind: 'update', ref: { line }, set }] : []
  })
  const { open } = shelf.engine.edit(working.open, changes)
  const touched = new Map<number, Touch>()
  for (const { at, keep } of wanted) {
    const id = working.order[at]
    const written = open.list.entries[at]
    if (id === undefined || !written) continue
    touched.set(at, { id, keep: (kept) => keep(kept, written) })
  }
  const plan = { kind: 'plan', why: 'update', open, touched } as const
  return { plan: touched.size > 0 ? plan : { kind: 'nothing' }, changed: touched.size, refused: [] }
}

/** A change of an entry's place. */
export interface PlaceWanted {
  readonly at: number
  readonly change: Change
}

/** Moves or removes entries; every row keeps its entry, also where one work stands several times. */
export function planPlaces(
  shelf: Shelf,
  working: Working,
  wanted: readonly PlaceWanted[],
  { why, opening = [] }: { readonly why: RestoreReason; readonly opening?: readonly Change[] },
): BulkPlan {
  const { entries } = working.open.list
  const changes = [...opening, ...wanted.map(({ change }) => change)]
  const { open, outcomes } = shelf.engine.edit(working.open, changes)
  const atLine = new Map(open.list.entries.map(({ line }, at) => [line, at]))
  const moved: Moved[] = []
  const refused: LeftAlone[] = []
  wanted.forEach(({ at }, i) => {
    const outcome = outcomes[opening.length + i]
    const entryId = working.order[at]
    if (outcome?.kind === 'done')
      moved.push({ at, to: why === 'remove' ? null : (atLine.get(outcome.line) ?? null) })
    else if (entryId !== undefined)
      refused.push(leftAlone(entryId, entries[at]?.title ?? '', reasonOf(outcome)))
  })
  const stand = rowsThatStand(entries, working.order, open.list.entries, moved)
  const plan = { kind: 'plan', why, open, stand } as const
  return { plan: moved.length > 0 ? plan : { kind: 'nothing' }, changed: moved.length, refused }
}

/** An entry that stays as it is, and why. */
export function leftAlone(entryId: EntryId, title: string, why: Refusal): LeftAlone {
  return { entryId, title, why }
}

function reasonOf(outcome: Outcome | undefined): Refusal {
  return refuse('refusalNotWritten', outcome?.kind === 'refused' ? outcome.reason : '')
}
