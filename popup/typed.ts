import type { EntryId, ListId } from '../src/model/library.ts'
import type { Draft, DraftField } from '../src/ui/draft.ts'
import { type Unsaved, unsavedIn, withUnsaved } from '../src/ui/unsaved.ts'
import type { EntryView, Host, SaveView, Scene, View } from './state.ts'
import { rowOf } from './views.ts'

/** What was typed about a page and is not saved: a popup closes at any click beside it. */
export interface Typed {
  /** The entry that was being edited; null while the page was being saved. */
  readonly entryId: EntryId | null
  readonly listId: ListId | null
  readonly section: readonly string[]
  /** The section was chosen, not proposed. */
  readonly placed?: boolean
  /** The entry under which the page was to go. */
  readonly under?: Host | null
  /** The fields that were touched. */
  readonly fields: Partial<Draft>
  /** What an entry said where it was changed; what an earlier version kept does not tell. */
  readonly seen?: Pick<Unsaved, 'seen' | 'move'>
}

/** What of a view would be lost if the popup closed now; null for nothing. */
export function typedIn(view: View): Typed | null {
  if (view.kind === 'save' && (view.touched.size > 0 || view.placed)) {
    const { listId, section, placed, under } = view
    return { entryId: null, listId, section, placed, under, fields: pick(view.draft, [...view.touched]) }
  }
  const row = view.kind === 'entry' ? rowOf(view) : null
  const unsaved = view.kind === 'entry' && row ? unsavedIn(row, view.draft, view.section) : null
  if (view.kind !== 'entry' || !unsaved) return null
  const { fields, ...seen } = unsaved
  return { entryId: row?.id ?? null, listId: null, section: view.section, fields, seen }
}

/**
 * The view with what was typed in it before; a view of something else stays as it is, and so does its place when the
 * list that was chosen is gone.
 */
export function withTyped<V extends SaveView | EntryView>(view: V, typed: Typed | null, scene: Scene): V {
  if (!typed) return view
  const draft = { ...view.draft, ...typed.fields }
  if (view.kind === 'entry') {
    const row = rowOf(view)
    if (!row || row.id !== typed.entryId) return view
    const move = { to: typed.section, from: row.section }
    return { ...view, ...withUnsaved(row, { fields: typed.fields, ...(typed.seen ?? { seen: {}, move }) }) }
  }
  if (typed.entryId !== null) return view
  const touched = new Set([...view.touched, ...(Object.keys(typed.fields) as DraftField[])])
  const { listId, section, placed = false, under = null } = typed
  if (!scene.lists.some(({ id }) => id === listId)) return { ...view, draft, touched }
  const proposal = listId === view.proposal?.listId ? view.proposal : null
  return { ...view, draft, touched, section, placed, under, listId: listId ?? view.listId, proposal }
}

function pick(draft: Draft, fields: readonly DraftField[]): Partial<Draft> {
  return Object.fromEntries(fields.map((field) => [field, draft[field]]))
}
