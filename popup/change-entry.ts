import type { EntryRow } from '../src/model/library.ts'
import { parseAuthors } from '../src/ui/author-text.ts'
import { type Draft, draftProblem, sameField } from '../src/ui/draft.ts'
import { changesOfDraft } from '../src/ui/draft-changes.ts'
import { sameSection } from '../src/ui/section-options.ts'
import { seenOf, unsavedIn, withUnsaved } from '../src/ui/unsaved.ts'
import type { Desk } from './desk.ts'
import { openPopup } from './open-popup.ts'
import type { Done, EntryView } from './state.ts'
import { baseDraft, entryView, rowOf, saveViewOfPage } from './views.ts'

/**
 * Writes what was changed in the entry on the screen.
 * @param extra a change made by a button, written together with what was typed
 */
export function updateEntry(desk: Desk, extra: Partial<Draft> = {}): Promise<void> {
  return desk.guarded('errorSaving', async () => {
    const { view, busy } = desk.popup()
    const row = view.kind === 'entry' ? rowOf(view) : null
    if (view.kind !== 'entry' || !row || busy) return
    const draft = { ...view.draft, ...extra }
    const invalid = draftProblem(draft)
    if (invalid) return desk.send({ kind: 'invalid', problem: invalid })
    const before = baseDraft(view)
    const set = changesOfDraft(before, draft)
    const moved = !sameSection(row.section, view.section)
    if (Object.keys(set).length === 0 && !moved) return
    desk.begin()
    const answer = await desk.ways.ask('reviseEntry', {
      entryId: row.id,
      set,
      seen: { fields: seenOf(row, set), ...(moved ? { section: row.section } : {}) },
      ...(sameField(before.authors, draft.authors) ? {} : { kept: { authors: parseAuthors(draft.authors) } }),
      ...(moved ? { section: view.section } : {}),
    })
    if (answer.kind === 'overtaken') {
      return desk.send({ kind: 'show', view: overtaken({ ...view, draft }, row, answer.row) })
    }
    const done = desk.settle(answer, whatWasDone(extra))
    if (done) await reload(desk, view, done)
  })
}

/** The form on the entry as it is now: what was typed stays, and what others wrote there is shown beside it. */
function overtaken(view: EntryView, before: EntryRow, now: EntryRow): EntryView {
  const unsaved = unsavedIn(before, view.draft, view.section)
  const rows = view.rows.map((row) => (row.id === now.id ? now : row))
  return { ...view, rows, done: null, ...(unsaved && withUnsaved(now, unsaved)) }
}

function whatWasDone({ status }: Partial<Draft>): Done['what'] {
  if (status === undefined) return 'changed'
  return status === 'read' ? 'markedRead' : 'markedUnread'
}

/** Takes the entry on the screen out of its list, and offers the way back. */
export function removeEntry(desk: Desk): Promise<void> {
  return desk.guarded('errorRemoving', async () => {
    const { view, busy } = desk.popup()
    const row = view.kind === 'entry' ? rowOf(view) : null
    if (view.kind !== 'entry' || !row || busy) return
    desk.begin()
    const done = desk.settle(await desk.ways.ask('removeEntry', { entryId: row.id }), 'removed')
    if (!done) return
    const { listId, section } = row
    desk.send({ kind: 'show', view: { kind: 'done', done, listId, section, before: view, row: null } })
  })
}

/** Takes a change back and opens on what was there before it. */
export function undoChange(desk: Desk, done: Done): Promise<void> {
  return desk.guarded('errorUndoing', async () => {
    const { view, scene, busy } = desk.popup()
    if (busy) return
    desk.begin()
    const answer = await desk.ways.ask('undo', done.undo)
    if (answer.kind === 'refused') return desk.refuse(answer)
    // A page that the quote saved is none of the library's any more.
    if (done.what === 'quoted') {
      if (scene) await desk.ways.forgetQuoted(scene.tab)
      return reopen(desk)
    }
    if (view.kind === 'done' && view.before.kind === 'save') {
      return desk.send({ kind: 'show', view: { ...view.before, awaiting: null } })
    }
    const isSave = done.what === 'saved' || done.what === 'savedRead'
    if (view.kind === 'entry' && !isSave) return reload(desk, view, null)
    const read = await desk.reading
    const form = scene && read?.kind === 'page' && isSave ? saveViewOfPage(scene, read, null) : null
    if (form) return desk.send({ kind: 'show', view: form })
    await reopen(desk)
  })
}

async function reopen(desk: Desk): Promise<void> {
  desk.send({ kind: 'show', view: { kind: 'opening' } })
  await openPopup(desk)
}

/** Opens the entry that was just saved, to edit it. */
export async function openSaved(desk: Desk): Promise<void> {
  const { view } = desk.popup()
  const opened = view.kind === 'done' && view.row ? entryView([view.row], 0, null) : null
  if (opened) desk.send({ kind: 'show', view: opened })
}

/** Reads the rows on the screen again, after a change here or elsewhere. */
export async function reload(desk: Desk, view: EntryView, done: Done | null): Promise<void> {
  const rows = await Promise.all(view.rows.map((row) => desk.ways.entry(row.id)))
  const fresh = entryView(
    rows.flatMap((row) => row ?? []),
    Math.min(view.at, rows.filter((row) => row !== null).length - 1),
    view.page,
  )
  if (fresh) return desk.send({ kind: 'show', view: { ...fresh, done } })
  // It is gone from every list: then the page is one to save.
  desk.send({ kind: 'show', view: { kind: 'opening' } })
  await openPopup(desk)
}
