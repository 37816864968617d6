import type { Entry } from '../model/entry.ts'
import { withoutLead } from '../model/note.ts'

/**
 * A note with the blank lines above it that the entry's own note has, or else most notes of its layout in this list:
 * how far notes stand from their entry is the list's, not the note's.
 */
export function withLead(
  notes: string,
  own: Pick<Entry, 'notes' | 'layout'>,
  entries: readonly Pick<Entry, 'notes' | 'layout'>[],
): string {
  // Up to three blanks before a paragraph mean nothing (CommonMark 4.8), and would be taken for the list's own.
  const bare = withoutLead(notes).replace(/^ {1,3}(?=\S)/, '')
  if (bare.trim() === '') return ''
  if (own.notes?.trim()) return leadOf(own.notes) + bare
  const leads = entries.flatMap((entry) =>
    entry.layout === own.layout && entry.notes ? [leadOf(entry.notes)] : [],
  )
  const apart = leads.filter((lead) => lead !== '').length
  return (apart > leads.length / 2 ? '\n' : '') + bare
}

function leadOf(notes: string): string {
  return notes.slice(0, notes.length - withoutLead(notes).length)
}
