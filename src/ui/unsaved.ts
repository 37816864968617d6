import type { FieldChanges } from '../model/change.ts'
import type { EntryFields } from '../model/entry.ts'
import { type EntryRow, seenField } from '../model/library.ts'
import { type Draft, type DraftField, draftOfRow, sameField } from './draft.ts'
import { changedFields } from './draft-changes.ts'
import { sameSection } from './section-options.ts'

/** What was typed into an entry's form and is not saved, with what stood there before. */
export interface Unsaved {
  /** The fields that were changed, and what they said before. */
  readonly fields: Partial<Draft>
  readonly seen: Partial<Draft>
  /** Where the entry was to go, and where it stood; null when it was to stay. */
  readonly move: { readonly to: readonly string[]; readonly from: readonly string[] } | null
}

/** What an entry says by now where somebody else changed what is being changed here. */
export interface Theirs {
  readonly fields: Partial<Draft>
  readonly section?: readonly string[]
}

/** An entry's form: what is typed, and what others wrote there meanwhile. */
export interface FormState {
  readonly draft: Draft
  readonly section: readonly string[]
  readonly theirs: Theirs
}

/** Nobody else changed what is changed here. */
export const NO_THEIRS: Theirs = { fields: {} }

/** What of an entry's form is not saved; null for nothing. */
export function unsavedIn(row: EntryRow, draft: Draft, section: readonly string[]): Unsaved | null {
  const before = draftOfRow(row)
  const fields = changedFields(before, draft)
  const moved = !sameSection(row.section, section)
  if (fields.length === 0 && !moved) return null
  return {
    fields: pick(draft, fields),
    seen: pick(before, fields),
    move: moved ? { to: section, from: row.section } : null,
  }
}

/**
 * The form of an entry as it is now, with what was typed into it before. Two who write the same do not disagree, and
 * what was not typed here is as it is now.
 */
export function withUnsaved(row: EntryRow, { fields, seen, move }: Unsaved): FormState {
  const now = draftOfRow(row)
  const disputed = (Object.keys(fields) as DraftField[]).filter((field) => {
    const [mine, before] = [fields[field], seen[field]]
    if (mine === undefined || before === undefined) return false
    return !sameField(before, now[field]) && !sameField(mine, now[field])
  })
  const isMoved = move && !sameSection(move.from, row.section) && !sameSection(move.to, row.section)
  return {
    draft: { ...now, ...fields },
    section: move?.to ?? row.section,
    theirs: { fields: pick(now, disputed), ...(isMoved && { section: row.section }) },
  }
}

/** What a form was filled with, of the fields that it changes. */
export function seenOf(row: EntryRow, set: FieldChanges): FieldChanges {
  const names = Object.keys(set) as (keyof EntryFields)[]
  return Object.fromEntries(names.map((name) => [name, seenField(row, name)]))
}

function pick(draft: Draft, fields: readonly DraftField[]): Partial<Draft> {
  return Object.fromEntries(fields.map((field) => [field, draft[field]]))
}
