import { withLead } from '../../markdown/note-lead.ts'
import type { NoteAnswer } from '../../messages/notes-protocol.ts'
import type { Protocol } from '../../messages/protocol.ts'
import type { FieldChanges } from '../../model/change.ts'
import type { Entry } from '../../model/entry.ts'
import { type EntryId, type EntryRow, shownFields } from '../../model/library.ts'
import { noteOf, withoutLead } from '../../model/note.ts'
import { entryRow } from '../../store/read.ts'
import { refuse, type Shelf } from './change-list.ts'
import { lineOf, updateEntry } from './update-entry.ts'
import type { Working } from './working-lists.ts'

/**
 * Writes the note of an entry while it is typed, in one transaction. What stands already is not written again, and a
 * note that somebody else changed since it was seen is not written over.
 */
export async function saveNote(
  shelf: Shelf,
  { entryId, notes, seen, joins }: Protocol['saveNote']['ask'],
): Promise<NoteAnswer> {
  const row = await entryRow(shelf.db, entryId)
  if (!row) return refuse('refusalNoEntry')
  const stands = noteOf(row)
  const working = await shelf.working.get(shelf.db, row.listId)
  const set = { notes: working ? toWrite(row, notes, working.open.list.entries) : notes }
  if (withoutLead(notes) === stands || (working && asWritten(shelf, working, entryId, set)) === stands)
    return { kind: 'noted', notes: stands, undo: null }
  if (stands !== seen) return { kind: 'elsewhere', notes: stands }
  const answer = await updateEntry(shelf, { entryId, set, ...(joins && { joins: joins.restorePoint }) })
  if (answer.kind === 'listed') return refuse('refusalNoEntry')
  if (answer.kind === 'refused') return answer
  const after = await entryRow(shelf.db, entryId)
  return { kind: 'noted', notes: after ? noteOf(after) : notes, undo: answer.undo }
}

/** The note as this list keeps notes; null for none. */
export function toWrite(
  row: Pick<EntryRow, 'fields' | 'kept' | 'layout'>,
  notes: string,
  entries: readonly Entry[],
): string | null {
  const stands = shownFields(row).notes
  const written = withLead(notes, { layout: row.layout, ...(stands && { notes: stands }) }, entries)
  return written === '' ? null : written
}

/** A note as it would read once it stands in the file; null when the list has no place for it. */
function asWritten(shelf: Shelf, working: Working, entryId: EntryId, set: FieldChanges): string | null {
  const line = lineOf(working, entryId)
  if (line === null) return null
  const { open, outcomes } = shelf.engine.edit(working.open, [{ kind: 'update', ref: { line }, set }])
  const done = outcomes[0]
  const written = done?.kind === 'done' && open.list.entries.find((entry) => entry.line === done.line)
  return written ? withoutLead(written.notes ?? '') : null
}
