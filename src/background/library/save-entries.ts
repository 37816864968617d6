import type { BatchAnswer, BatchOutcome, Refusal } from '../../messages/protocol.ts'
import type { Change } from '../../model/change.ts'
import type { Entry } from '../../model/entry.ts'
import type { ListId, Place } from '../../model/library.ts'
import { storableUrl } from '../../model/url.ts'
import type { WorkKey } from '../../model/work-key.ts'
import { listRow, placesOf } from '../../store/read.ts'
import { keepersForm } from '../pages/keepers-form.ts'
import { changeList, type Plan, refuse, type Shelf } from './change-list.ts'
import type { Touch } from './derive-order.ts'
import { keptAfter } from './kept-fields.ts'
import { type ToSave, toComplete } from './save-entry.ts'
import type { Working } from './working-lists.ts'

/** Several entries for one section of one list. */
export interface Batch {
  readonly listId: ListId
  readonly section: readonly string[]
  readonly opensSection?: boolean
  readonly saves: readonly Pick<ToSave, 'entry' | 'kept' | 'complete'>[]
}

/** What is known of one save of a batch before the text is edited: it is sorted out, or to be written. */
type Sorted = BatchOutcome | { readonly kind: 'write' }

/**
 * Saves several entries in one transaction, to be taken back as one change. A work that stands in the list
 * already, or comes a second time in the batch, is left out, and so is what cannot be written: the rest is saved.
 */
export async function saveEntries(shelf: Shelf, batch: Batch): Promise<BatchAnswer> {
  let outcomes: readonly BatchOutcome[] = []
  const changed = await changeList(shelf, batch.listId, async (working) => {
    const sorted = await sortOut(shelf, batch)
    const planned = await planBatch(shelf, working, batch, sorted)
    outcomes = planned.outcomes
    return planned.plan
  })
  if (changed.kind === 'refused') return changed
  return { kind: 'batch', outcomes, undo: changed.kind === 'changed' ? changed.undo : null }
}

async function sortOut(shelf: Shelf, { listId, saves }: Batch): Promise<Sorted[]> {
  const keys = saves.map(({ entry }) => (storableUrl(entry.url) ? shelf.keyOf(entry.url) : null))
  const places = await Promise.all(keys.map((key) => (key ? placesIn(shelf, listId, key) : [])))
  return keys.map((key, i): Sorted => {
    if (key === null) return refuse('refusalUnsafeUrl')
    const standing = places[i] ?? []
    if (standing.length > 0) return { kind: 'listed', places: standing }
    return keys.indexOf(key) < i ? { kind: 'double' } : { kind: 'write' }
  })
}

async function placesIn({ db }: Shelf, listId: ListId, key: WorkKey): Promise<readonly Place[]> {
  return (await placesOf(db, key)).filter((place) => place.listId === listId)
}

interface PlannedBatch {
  readonly outcomes: readonly BatchOutcome[]
  readonly plan: Plan | Refusal | { readonly kind: 'nothing' }
}

async function planBatch(
  shelf: Shelf,
  working: Working,
  batch: Batch,
  sorted: readonly Sorted[],
): Promise<PlannedBatch> {
  const wanted = sorted.flatMap(({ kind }, i) => (kind === 'write' ? [i] : []))
  const dialect = (await listRow(shelf.db, working.listId))?.dialect
  const opening = wanted.length > 0 ? openingOf(batch) : []
  const adds = wanted.map((i) => addOf(batch, i, working.open.list.entries))
  const { open, outcomes: made } = shelf.engine.edit(working.open, [...opening, ...adds], dialect)
  const atLine = new Map(open.list.entries.map((entry, at) => [entry.line, { entry, at }]))
  const touched = new Map<number, Touch>()
  const outcomes = sorted.map((outcome, i): BatchOutcome => {
    if (outcome.kind !== 'write') return outcome
    const done = made[opening.length + wanted.indexOf(i)]
    const written = done?.kind === 'done' ? atLine.get(done.line) : undefined
    const save = batch.saves[i]
    if (!written || !save) return refuse('refusalNotWritten', done?.kind === 'refused' ? done.reason : '')
    touched.set(written.at, touchOf(save, written.entry))
    return { kind: 'saved' }
  })
  const plan = { kind: 'plan', why: 'save', open, touched, lastSection: batch.section } as const
  return { outcomes, plan: touched.size > 0 ? plan : { kind: 'nothing' } }
}

function openingOf({ section, opensSection }: Batch): Change[] {
  const title = section.at(-1)
  return opensSection && title !== undefined
    ? [{ kind: 'addSection', section: section.slice(0, -1), title }]
    : []
}

function addOf({ saves, section }: Batch, i: number, entries: readonly Entry[]): Change {
  const entry = saves[i]?.entry ?? { title: '', url: '' }
  return { kind: 'add', entry: { ...entry, url: keepersForm(entry.url, entries) }, section, adaptsUrl: true }
}

function touchOf({ entry, kept, complete }: Batch['saves'][number], written: Entry): Touch {
  return {
    keep: () => keptAfter(kept, entry, written),
    ...(complete && { complete: toComplete(complete, { ...entry, ...written }) }),
  }
}
