import type { ChangeAnswer, Refusal, SaveRequest } from '../../messages/protocol.ts'
import type { EntryFields } from '../../model/entry.ts'
import type { Place } from '../../model/library.ts'
import { storableUrl } from '../../model/url.ts'
import type { ToComplete } from '../../store/entry-draft.ts'
import { placesOf } from '../../store/read.ts'
import { type Addition, addToList } from './add-to-list.ts'
import { type Changed, changeList, type Plan, refuse, type Shelf } from './change-list.ts'
import { keptAfter } from './kept-fields.ts'
import { lineText } from './line-text.ts'
import type { Working } from './working-lists.ts'

/** Where the rest about an entry can be read, and which of its fields wait for that. */
export type Completion = Pick<ToComplete, 'url' | 'wanted' | 'quiet'> & { readonly notBefore?: number }

/** Something to save: what the popup shows, and what is to be completed later. */
export type ToSave = Addition &
  Pick<SaveRequest, 'kept' | 'again'> & {
    readonly complete?: Completion
  }

/** Saves an entry into a list, in one transaction. A work that stands in that list already is not saved again unasked. */
export async function saveEntry(shelf: Shelf, save: ToSave): Promise<ChangeAnswer> {
  const { entry, listId } = save
  if (entry.url !== '' && !storableUrl(entry.url)) return refuse('refusalUnsafeUrl')
  if (entry.url === '' && entry.title.trim() === '') return refuse('refusalNoTitle')
  const key = entry.url === '' || save.again ? null : shelf.keyOf(entry.url)
  let line = 0
  const changed = await changeList(shelf, listId, async (working) => {
    const places = key ? (await placesOf(shelf.db, key)).filter((place) => place.listId === listId) : []
    if (places.length > 0) return { kind: 'listed' as const, places }
    const planned = await planSave(shelf, working, save)
    if (planned.kind === 'plan') line = planned.line
    return planned
  })
  return changed.kind === 'changed' ? savedAt(changed, line) : changed
}

async function planSave(
  shelf: Shelf,
  working: Working,
  save: ToSave,
): Promise<(Plan & { line: number }) | Refusal | { kind: 'listed'; places: readonly Place[] }> {
  const added = await addToList(shelf, working, save)
  if (added.kind === 'refused') return added
  const { open, at, written } = added
  const { entry, section, kept, complete } = save
  const touch = {
    keep: () => keptAfter(kept, entry, written),
    ...(complete && { complete: toComplete(complete, { ...entry, ...written }) }),
  }
  return {
    kind: 'plan',
    why: 'save',
    open,
    touched: new Map([[at, touch]]),
    lastSection: section,
    line: written.line,
  }
}

/** Due at once unless it says otherwise; the fields are compared later with what stands in the list now. */
export function toComplete(
  { notBefore = 0, ...completion }: Completion,
  { title, date }: EntryFields,
): ToComplete {
  return { kind: 'complete', ...completion, title, ...(date && { date }), tries: 0, notBefore }
}

function savedAt({ order, open, undo }: Changed, line: number): ChangeAnswer {
  const entryId = order[open.list.entries.findIndex((entry) => entry.line === line)]
  if (entryId === undefined) return refuse('refusalNoEntry')
  return { kind: 'changed', entryId, undo, line: lineText(open.text, line) }
}
