import { type EntryRow, shownFields } from './library.ts'

/** A note without the blank lines above it, as people see it. */
export function withoutLead(notes: string): string {
  return notes.replace(/^(?:[ \t]*\r?\n)+/, '')
}

/** An entry's note for people, as Markdown without the blank lines above it; blank when it has none. */
export function noteOf(row: Pick<EntryRow, 'fields' | 'kept'>): string {
  return withoutLead(shownFields(row).notes ?? '')
}
