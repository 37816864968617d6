import type { FieldChanges } from '../../model/change.ts'
import type { EntryFields } from '../../model/entry.ts'
import type { OpenList } from '../open-list.ts'
import type { Found } from '../reading.ts'
import { entryAtLine, type Target } from './lookup.ts'
import { lineAt } from './refs.ts'

type Field = keyof EntryFields

/** Fields that may read otherwise when another one was set, since a list draws them from the same words. */
const DRAWN_FROM: Readonly<Partial<Record<Field, readonly Field[]>>> = {
  url: ['title', 'label', 'siteName', 'cells', 'status'],
  title: ['label', 'siteName', 'links', 'cells'],
  links: ['cells', 'label'],
  notes: ['cells', 'description'],
  siteName: ['title'],
  cells: ['title', 'url', 'date', 'venue', 'authors', 'tags', 'links', 'status', 'description', 'notes'],
}

/**
 * The fields of an updated entry that do not read as they should: set, but nothing is read; cleared, but still
 * read; or not set at all, but changed. What a person would read wrongly is not written.
 * @param at where the entry starts after the update
 */
export function misread({ found }: Target, set: FieldChanges, next: OpenList, at: number): Field[] {
  const updated = entryAtLine(next, { line: lineAt(next, at) })
  if (!updated) return []
  const was = withNotes(found.reading.fields, found.notes)
  const is = withNotes(updated.found.reading.fields, updated.found.notes)
  const names = new Set([...Object.keys(was), ...Object.keys(is), ...Object.keys(set)] as Field[])
  const loose = new Set((Object.keys(set) as Field[]).flatMap((field) => DRAWN_FROM[field] ?? []))
  return [...names].filter((field) => {
    if (field === 'status' && isOtherStatus(set.status, is.status)) return true
    if (field in set) return isNothing(set[field]) !== isNothing(is[field]) && !isSpared(field, set, found)
    return !loose.has(field) && said(field, was[field]) !== said(field, is[field])
  })
}

/**
 * A cleared title reads as its link, a link's removal may leave its address as the title, and notes on a row are
 * what its column of notes says.
 */
function isSpared(field: Field, set: FieldChanges, { reading }: Found): boolean {
  const isRow = reading.layout === 'table'
  if (field === 'url') return isNothing(set.url)
  return field === 'title' || field === 'cells' || field === 'siteName' || (field === 'notes' && isRow)
}

/** A list with two signs writes `reading` as unread; any other status has to read as it was set. */
function isOtherStatus(set: FieldChanges['status'], is: EntryFields['status']): boolean {
  return set !== undefined && set !== null && set !== is && !(set === 'reading' && is === 'unread')
}

function withNotes(fields: EntryFields, notes: string | undefined): EntryFields {
  return notes ? { ...fields, notes } : fields
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}

/** What a value says; a closing stop is the line's as much as its own, but in a title it is read as the title's. */
function said(field: Field, value: unknown): string {
  if (isNothing(value)) return ''
  if (typeof value !== 'string') return JSON.stringify(value)
  return field === 'title' ? value.trim() : value.replace(/[.\s]+$/, '')
}
