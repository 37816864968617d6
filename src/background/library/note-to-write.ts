import { withLead } from '../../markdown/note-lead.ts'
import type { FieldChanges } from '../../model/change.ts'
import type { Entry } from '../../model/entry.ts'
import { type EntryRow, shownFields } from '../../model/library.ts'

/**
 * Changes of an entry with the note as this list keeps notes, as far below its entry as it stands or as others do.
 * @param entries the list's entries
 */
export function withNoteToWrite(
  set: FieldChanges,
  row: Pick<EntryRow, 'fields' | 'kept' | 'layout'>,
  entries: readonly Entry[],
): FieldChanges {
  if (typeof set.notes !== 'string') return set
  const stands = shownFields(row).notes
  const notes = withLead(set.notes, { layout: row.layout, ...(stands && { notes: stands }) }, entries)
  return { ...set, notes: notes === '' ? null : notes }
}

/** True when a note in the file says what was wanted, in the form of its list: markers, escapes and blanks aside. */
export function holdsNote(wanted: string, written: string | undefined): boolean {
  return written !== undefined && wordsOf(wanted) === wordsOf(written)
}

function wordsOf(note: string): string {
  return note.replace(/^\s*(?:[-*+]|\d{1,9}[.)])\s+/gm, '').replace(/[\s\\]+/g, '')
}
