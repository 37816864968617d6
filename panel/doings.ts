import type { EntryFields } from '../src/model/entry.ts'
import type { EntryRow } from '../src/model/library.ts'
import { draftOfPage } from '../src/ui/draft.ts'
import { entryOfDraft, keptOfDraft } from '../src/ui/draft-changes.ts'
import type { Desk } from './desk.ts'
import { rowOf } from './state.ts'

/** Saves the page beside the panel as the popup's one click does, and opens its note. */
export function savePage(desk: Desk, again: () => Promise<void>): Promise<void> {
  return desk.guarded('errorSaving', async () => {
    const { view, tab, busy } = desk.panel()
    if (view.kind !== 'page' || !tab || busy) return
    const { page, proposal } = view.read
    if (!proposal) return
    desk.set({ busy: true, problem: null })
    const draft = draftOfPage(page)
    const answer = await desk.ways.ask('savePage', {
      listId: proposal.listId,
      section: proposal.section,
      entry: entryOfDraft(draft, page),
      kept: keptOfDraft(draft, page),
      tabId: tab.id,
    })
    desk.set({ busy: false })
    if (answer.kind === 'refused') return desk.refuse(answer)
    const row = answer.kind === 'changed' ? await desk.ways.entry(answer.entryId) : null
    if (answer.kind === 'changed' && row)
      desk.showEntry([row], 0, { done: { what: 'saved', undo: answer.undo } })
    else await again()
  })
}

/** The fields that are edited beside the note. */
type Change = Partial<Pick<EntryFields, 'status' | 'tags'>>

/** Changes the status or the tags of the entry on the screen: shown at once, and as it was when it is refused. */
export function change(desk: Desk, fields: Change): Promise<void> {
  return desk.guarded('errorSaving', async () => {
    const { view } = desk.panel()
    const row = view.kind === 'entry' ? rowOf(view) : null
    if (view.kind !== 'entry' || !row) return
    const rows = view.rows.map((one) => (one.id === row.id ? withChange(row, fields) : one))
    desk.showEntry(rows, view.at, { problem: null })
    const set = { ...fields, ...(fields.tags?.length === 0 && { tags: null }) }
    const answer = await desk.ways.ask('updateEntry', { entryId: row.id, set }).catch(() => null)
    if (answer?.kind === 'changed') return desk.set({ done: { what: 'changed', undo: answer.undo } })
    desk.showEntry(view.rows, view.at)
    if (answer?.kind === 'refused') return desk.refuse(answer)
    throw new Error('not changed')
  })
}

function withChange(row: EntryRow, { status, tags }: Change): EntryRow {
  return {
    ...row,
    fields: { ...row.fields, ...(status && { status }), ...(tags && { tags }) },
    kept: { ...row.kept, ...(status && { status }) },
  }
}

/** Takes the last change back. */
export function undoDone(desk: Desk, again: () => Promise<void>): Promise<void> {
  return desk.guarded('errorUndoing', async () => {
    const { done, busy } = desk.panel()
    if (!done || busy) return
    desk.set({ busy: true, problem: null })
    const answer = await desk.ways.ask('undo', done.undo)
    desk.set({ busy: false })
    if (answer.kind === 'refused') return desk.refuse(answer)
    desk.set({ done: null })
    await again()
  })
}

/** Asks the person to allow every site, and looks again when they agree. */
export function allowSites(desk: Desk, again: () => Promise<void>): Promise<void> {
  // Asked for at once, with nothing awaited before: the browser wants to see the click.
  const allowed = desk.ways.allowSites()
  return desk.guarded('errorAllowing', async () => {
    if (await allowed) await again()
  })
}
