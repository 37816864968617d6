import type { Refusal, UndoToken } from '../../messages/protocol.ts'
import type { FieldChanges } from '../../model/change.ts'
import type { NewEntry } from '../../model/entry.ts'
import type { EntryId, EntryRow } from '../../model/library.ts'
import { entryRow, placesOf } from '../../store/read.ts'
import { restorePointsOf } from '../../store/restore-points.ts'
import { applyPatch } from '../../store/text-patch.ts'
import { addToList } from './add-to-list.ts'
import { changeList, type Plan, type Shelf } from './change-list.ts'
import { keptAfter } from './kept-fields.ts'
import { sameValue } from './same-value.ts'
import { type ToSave, toComplete } from './save-entry.ts'
import { updateEntry } from './update-entry.ts'
import type { Working } from './working-lists.ts'

/** A save that was made with what was known at once. */
export interface FirstSave {
  readonly entryId: EntryId
  readonly undo: UndoToken
  readonly entry: NewEntry
}

/** What became of it. */
type Rewritten = { readonly kind: 'rewritten' | 'left' } | Refusal

/**
 * Writes a saved entry again, now that its page has been read: as if all had been known when it was saved, place and
 * all, while that save is the list's last change; else field by field, leaving alone what somebody changed since.
 * @param first what was saved, and how
 * @param save the same with what the page says
 */
export async function rewriteSave(shelf: Shelf, first: FirstSave, save: ToSave): Promise<Rewritten> {
  if (await standsElsewhere(shelf, first, save)) return { kind: 'left' }
  const { listId, restorePoint } = first.undo
  const changed = await changeList(shelf, listId, async (working) => {
    const last = (await restorePointsOf(shelf.db, listId)).at(-1)
    if (last?.id !== restorePoint) return { kind: 'moved' as const }
    const open = shelf.engine.reread(working.open, applyPatch(working.open.text, last.back))
    return planRewrite(shelf, { ...working, open }, first.entryId, save)
  })
  if (changed.kind === 'changed') return { kind: 'rewritten' }
  return changed.kind === 'moved' ? updateFields(shelf, first, save) : changed
}

/** True when the page turned out to be a work that this list has already: then the first save is left as it is. */
async function standsElsewhere(
  shelf: Shelf,
  { entryId }: FirstSave,
  { entry, listId }: ToSave,
): Promise<boolean> {
  const key = shelf.keyOf(entry.url)
  const places = key ? await placesOf(shelf.db, key) : []
  return places.some((place) => place.listId === listId && place.entryId !== entryId)
}

async function planRewrite(
  shelf: Shelf,
  before: Working,
  id: EntryId,
  save: ToSave,
): Promise<Plan | Refusal> {
  const added = await addToList(shelf, before, save)
  if (added.kind === 'refused') return added
  const { open, at, written } = added
  const { kept, entry, section, complete } = save
  const touch = {
    id,
    keep: () => keptAfter(kept, entry, written),
    ...(complete && { complete: toComplete(complete, { ...entry, ...written }) }),
  }
  return { kind: 'plan', why: 'complete', open, touched: new Map([[at, touch]]), lastSection: section }
}

async function updateFields(shelf: Shelf, first: FirstSave, save: ToSave): Promise<Rewritten> {
  const row = await entryRow(shelf.db, first.entryId)
  if (!row) return { kind: 'left' }
  const set = changesOf(first.entry, save.entry, row)
  if (sameValue(set, {})) return { kind: 'left' }
  const kept = save.kept.abstract === undefined ? {} : { abstract: save.kept.abstract }
  const answer = await updateEntry(shelf, { entryId: row.id, set, kept }, 'complete')
  return answer.kind === 'refused' ? answer : { kind: 'rewritten' }
}

const FIELDS = ['title', 'siteName', 'date', 'venue', 'authors', 'links'] as const

/** What the page says otherwise than the first save did, where the entry still says what that wrote. */
function changesOf(saved: NewEntry, read: NewEntry, { fields, kept }: EntryRow): FieldChanges {
  const changed = FIELDS.filter((name) => {
    const now = fields[name] ?? (name === 'title' ? undefined : kept[name])
    return read[name] !== undefined && !sameValue(read[name], saved[name]) && sameValue(now, saved[name])
  })
  return Object.fromEntries(changed.map((name) => [name, read[name]]))
}
