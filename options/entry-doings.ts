import { word } from '../src/messages/words.ts'
import { type EntryRow, statusOf } from '../src/model/library.ts'
import { parseAuthors } from '../src/ui/author-text.ts'
import { draftOfRow, draftProblem, sameField } from '../src/ui/draft.ts'
import { changesOfDraft } from '../src/ui/draft-changes.ts'
import { sameSection } from '../src/ui/section-options.ts'
import { seenOf } from '../src/ui/unsaved.ts'
import type { Desk } from './desk.ts'

/** Writes what was changed in the open entry, and closes it; nothing changed closes it, too. */
export function saveEntry(desk: Desk): Promise<void> {
  return desk.guarded('errorSaving', async () => {
    const { open, busy } = desk.library()
    if (!open || busy) return
    const { row, draft, section } = open
    const invalid = draftProblem(draft)
    if (invalid) return desk.send({ kind: 'invalid', problem: invalid })
    const before = draftOfRow(row)
    const set = changesOfDraft(before, draft)
    const moved = !sameSection(row.section, section)
    if (Object.keys(set).length === 0 && !moved) return desk.send({ kind: 'openEntry', row: null })
    desk.send({ kind: 'busy', busy: true })
    const answer = await desk.ways.ask('reviseEntry', {
      entryId: row.id,
      set,
      seen: { fields: seenOf(row, set), ...(moved ? { section: row.section } : {}) },
      ...(sameField(before.authors, draft.authors) ? {} : { kept: { authors: parseAuthors(draft.authors) } }),
      ...(moved ? { section } : {}),
    })
    if (answer.kind === 'overtaken') {
      desk.send({ kind: 'busy', busy: false })
      return desk.send({ kind: 'overtaken', row: answer.row })
    }
    if (!desk.settle(answer, word('changedTitle', draft.title))) return
    desk.send({ kind: 'openEntry', row: null })
    await desk.refresh()
  })
}

/** Marks an entry as read, or a read one as unread. */
export function toggleRead(desk: Desk, row: EntryRow): Promise<void> {
  return desk.guarded('errorSaving', async () => {
    const status = statusOf(row) === 'read' ? 'unread' : 'read'
    const answer = await desk.ways.ask('updateEntry', { entryId: row.id, set: { status } })
    const done = desk.settle(answer, word(status === 'read' ? 'readTitle' : 'unreadTitle', row.fields.title))
    if (done) await desk.refresh()
  })
}

/** Takes an entry out of the list, with what is nested in it. */
export function removeEntry(desk: Desk, row: EntryRow): Promise<void> {
  return desk.guarded('errorRemoving', async () => {
    const answer = await desk.ways.ask('removeEntry', { entryId: row.id })
    if (desk.settle(answer, word('removedTitle', row.fields.title))) await desk.refresh()
  })
}
