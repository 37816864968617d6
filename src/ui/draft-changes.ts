import type { FieldChanges } from '../model/change.ts'
import type { EntryFields, NewEntry } from '../model/entry.ts'
import type { KeptFields } from '../model/library.ts'
import type { Page } from '../model/page.ts'
import { parseAuthors } from './author-text.ts'
import { type Draft, type DraftField, draftDate, oneLine, sameField } from './draft.ts'

/** The entry that a draft describes; blank fields are left out. */
export function entryOfDraft(draft: Draft, page?: Page): NewEntry {
  const authors = parseAuthors(draft.authors)
  const date = draftDate(draft)
  const cells = filledCells(draft.cells)
  return {
    title: oneLine(draft.title),
    url: draft.url.trim(),
    ...(page?.siteName ? { siteName: oneLine(page.siteName) } : {}),
    ...(date ? { date } : {}),
    ...(draft.venue.trim() ? { venue: oneLine(draft.venue) } : {}),
    ...(authors.length > 0 ? { authors } : {}),
    ...(draft.tags.length > 0 ? { tags: draft.tags } : {}),
    status: draft.status,
    ...(draft.description.trim() ? { description: oneLine(draft.description) } : {}),
    ...(draft.note.trim() ? { notes: draft.note.trim() } : {}),
    ...(draft.links.length > 0 ? { links: draft.links } : {}),
    ...(Object.keys(cells).length > 0 ? { cells } : {}),
  }
}

function filledCells(cells: Draft['cells']): Record<string, string> {
  const filled = Object.entries(cells).filter(([, text]) => text.trim() !== '')
  return Object.fromEntries(filled.map(([header, text]) => [header, oneLine(text)]))
}

/** What the row alone keeps of a draft and of the page that it was made from. */
export function keptOfDraft(draft: Draft, page?: Page): KeptFields {
  const authors = parseAuthors(draft.authors)
  return {
    status: draft.status,
    ...(authors.length > 0 ? { authors } : {}),
    ...(page?.abstract ? { abstract: page.abstract } : {}),
    ...(page && page.links.length > 0 ? { links: page.links } : {}),
  }
}

/** The fields in which two drafts differ. */
export function changedFields(before: Draft, after: Draft): DraftField[] {
  return (Object.keys(after) as DraftField[]).filter((field) => !sameField(before[field], after[field]))
}

/** Changes that turn an entry from one draft into another; null clears a field. Empty when nothing differs. */
export function changesOfDraft(before: Draft, after: Draft): FieldChanges {
  const entry = entryOfDraft(after)
  const changes: { [Name in keyof EntryFields]?: EntryFields[Name] | null } = {}
  for (const field of changedFields(before, after))
    setField(changes, entry, field === 'note' ? 'notes' : field)
  return changes
}

function setField<Name extends keyof EntryFields>(
  changes: { [N in keyof EntryFields]?: EntryFields[N] | null },
  entry: NewEntry,
  name: Name,
): void {
  changes[name] = entry[name] ?? null
}
