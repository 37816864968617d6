import type { NoteAnswer } from '../../messages/notes-protocol.ts'
import type { Protocol } from '../../messages/protocol.ts'
import type { Change } from '../../model/change.ts'
import type { EntryRow } from '../../model/library.ts'
import { noteOf, withoutLead } from '../../model/note.ts'
import { entryRow } from '../../store/read.ts'
import { refuse, type Shelf } from './change-list.ts'
import { withNoteToWrite } from './note-to-write.ts'
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
  if (!working) return refuse('refusalNoList')
  const written = asWritten(shelf, working, row, notes)
  const wouldStand = 'notes' in written ? written.notes : withoutLead(notes)
  if (wouldStand === stands) return { kind: 'noted', notes: stands, undo: null }
  if (stands !== seen) return { kind: 'elsewhere', notes: stands }
  // The row keeps what a list has no place for; beside a note in the file nobody would see it.
  if ('refused' in written && row.fields.notes) return refuse('refusalNotWritten', written.refused)
  const set = { notes: notes.trim() === '' ? null : notes }
  const answer = await updateEntry(shelf, { entryId, set, ...(joins && { joins: joins.restorePoint }) })
  if (answer.kind === 'listed') return refuse('refusalNoEntry')
  if (answer.kind === 'refused') return answer
  const after = await entryRow(shelf.db, entryId)
  return { kind: 'noted', notes: after ? noteOf(after) : notes, undo: answer.undo }
}

/** A note as it would read once it stands in the file, or why the list has no place for it; nothing is stored. */
function asWritten(
  shelf: Shelf,
  working: Working,
  row: EntryRow,
  notes: string,
): { readonly notes: string } | { readonly refused: string } {
  const line = lineOf(working, row.id)
  const set = withNoteToWrite({ notes }, row, working.open.list.entries)
  const change: Change = { kind: 'update', ref: { line: line ?? 0 }, set }
  const { open, outcomes } = shelf.engine.edit(working.open, [change])
  const [outcome] = outcomes
  if (outcome?.kind !== 'done') return { refused: outcome?.reason ?? '' }
  const written = open.list.entries.find((entry) => entry.line === outcome.line)
  return { notes: withoutLead(written?.notes ?? '') }
}
