import type { Entry, EntryFields, NewEntry } from './entry.ts'

/** Names an entry by its 1-based line in the text given to `editList`. */
export interface EntryRef {
  readonly line: number
}

/** Where a new or moved entry goes; `auto` is where this list's keeper would put it. */
export type Placement = 'auto' | 'start' | 'end' | { readonly after: EntryRef } | { readonly under: EntryRef }

/** New values for some fields of an entry; null clears a field. */
export type FieldChanges = { readonly [Field in keyof EntryFields]?: EntryFields[Field] | null }

/** One edit of a list. */
export type Change =
  | {
      readonly kind: 'add'
      readonly entry: NewEntry
      readonly section?: readonly string[]
      readonly at?: Placement
      /** True when the link may take the form in which the list links to such works: it comes from a tab, not from a person. */
      readonly adaptsUrl?: boolean
    }
  | { readonly kind: 'update'; readonly ref: EntryRef; readonly set: FieldChanges }
  | { readonly kind: 'remove'; readonly ref: EntryRef }
  | {
      readonly kind: 'move'
      readonly ref: EntryRef
      readonly section: readonly string[]
      readonly at?: Placement
    }
  | {
      readonly kind: 'addSection' | 'renameSection'
      readonly section: readonly string[]
      readonly title: string
    }

/** What became of one change; a refused one leaves the text as it was. */
export type Outcome =
  | { readonly kind: 'done'; readonly line: number }
  | { readonly kind: 'refused'; readonly reason: string }

/** The result of a batch of changes. */
export interface Edit {
  readonly text: string
  /** One outcome for each change, in order. */
  readonly outcomes: readonly Outcome[]
}

/** The fields of an entry alone, as they would be given to add it again. */
export function fieldsOf(entry: Entry): EntryFields {
  const {
    line: _line,
    lines: _lines,
    section: _section,
    layout: _layout,
    parentLine: _parent,
    ...fields
  } = entry
  return fields
}
