import type { BulkAnswer, BulkChange, BulkProtocol, LeftAlone } from '../../messages/bulk-protocol.ts'
import type { Change, FieldChanges } from '../../model/change.ts'
import { type EntryId, type EntryRow, statusOf } from '../../model/library.ts'
import { entriesOf } from '../../store/read.ts'
import { changeList, refuse, type Shelf } from '../library/change-list.ts'
import { keptAfter } from '../library/kept-fields.ts'
import { sameValue } from '../library/same-value.ts'
import type { Working } from '../library/working-lists.ts'
import {
  type BulkPlan,
  type FieldsWanted,
  leftAlone,
  type PlaceWanted,
  planFields,
  planPlaces,
} from './bulk-plan.ts'
import { outermost } from './nested.ts'

type Ask = BulkProtocol['changeEntries']['ask']

/** Does the same to several entries of a list, in one transaction, to be taken back as one change. */
export async function changeEntries(shelf: Shelf, { listId, entryIds, change }: Ask): Promise<BulkAnswer> {
  return bulkChange(shelf, listId, async (working) => {
    const { indexes, gone } = placesOf(working, entryIds)
    const planned = await planOf(shelf, working, indexes, change)
    return { ...planned, refused: [...gone, ...planned.refused] }
  })
}

/** Makes a change of many entries that is worked out from the list as it stands. */
export async function bulkChange(
  shelf: Shelf,
  listId: Ask['listId'],
  plan: (working: Working) => Promise<BulkPlan>,
): Promise<BulkAnswer> {
  let made: Pick<BulkPlan, 'changed' | 'refused'> = { changed: 0, refused: [] }
  const changed = await changeList(shelf, listId, async (working) => {
    const planned = await plan(working)
    made = planned
    return planned.plan
  })
  if (changed.kind === 'refused') return changed
  const undo = changed.kind === 'changed' ? changed.undo : null
  return { kind: 'bulk', changed: made.changed, refused: made.refused, undo }
}

/** The entries' indexes, ascending; those that the list holds no more. */
function placesOf(
  { order }: Working,
  entryIds: readonly EntryId[],
): { indexes: readonly number[]; gone: readonly LeftAlone[] } {
  const wanted = new Set(entryIds)
  const indexes = order.flatMap((id, at) => (wanted.delete(id) ? [at] : []))
  return { indexes, gone: [...wanted].map((id) => leftAlone(id, '', refuse('refusalNoEntry'))) }
}

async function planOf(
  shelf: Shelf,
  working: Working,
  indexes: readonly number[],
  change: BulkChange,
): Promise<BulkPlan> {
  const { entries } = working.open.list
  if (change.kind === 'move') return planMoves(shelf, working, outermost(entries, indexes), change)
  if (change.kind === 'remove') {
    const removals = outermost(entries, indexes).map((at): PlaceWanted => {
      return { at, change: { kind: 'remove', ref: { line: entries[at]?.line ?? 0 } } }
    })
    return planPlaces(shelf, working, removals, { why: 'remove' })
  }
  const rows = new Map((await entriesOf(shelf.db, working.listId)).map((row) => [row.id, row]))
  const wanted = indexes.flatMap((at) => {
    const row = rows.get(working.order[at] ?? (-1 as EntryId))
    return row ? fieldsWanted(row, at, change) : []
  })
  return planFields(shelf, working, wanted)
}

/** New fields for an entry; nothing where it says so already. */
function fieldsWanted(
  row: EntryRow,
  at: number,
  change: Extract<BulkChange, { kind: 'tags' | 'status' }>,
): FieldsWanted[] {
  if (change.kind === 'status') {
    return statusOf(row) === change.status ? [] : [wantedAt(at, { status: change.status })]
  }
  const tags = row.fields.tags ?? row.kept.tags ?? []
  const next = [...new Set([...tags, ...change.add])].filter((tag) => !change.remove.includes(tag))
  return sameValue(tags, next) ? [] : [wantedAt(at, { tags: next.length > 0 ? next : null })]
}

function wantedAt(at: number, set: FieldChanges): FieldsWanted {
  return { at, set, keep: (kept, written) => keptAfter(kept, set, written) }
}

function planMoves(
  shelf: Shelf,
  working: Working,
  indexes: readonly number[],
  move: Extract<BulkChange, { kind: 'move' }>,
): BulkPlan {
  const { entries } = working.open.list
  const { section, at: place, opensSection } = move
  const title = section.at(-1)
  const opening: Change[] =
    opensSection && title !== undefined ? [{ kind: 'addSection', section: section.slice(0, -1), title }] : []
  const host = typeof place === 'object' ? entries[working.order.indexOf(place.after)] : undefined
  let above = host?.line
  const wanted = indexes.flatMap((at): PlaceWanted[] => {
    const entry = entries[at]
    if (!entry || entry === host || (place === undefined && sameValue(entry.section, section))) return []
    const where =
      above === undefined ? place === 'start' && { at: 'start' as const } : { at: { after: { line: above } } }
    if (place !== undefined) above = entry.line
    return [{ at, change: { kind: 'move', ref: { line: entry.line }, section, ...where } }]
  })
  return planPlaces(shelf, working, wanted, { why: 'move', opening })
}
