import type { EntryFields } from '../../model/entry.ts'

/** What one side says of a field, or its lines; null where it says nothing or has no such lines. */
export type Side = EntryFields[keyof EntryFields] | readonly string[] | null

/**
 * Something that both sides changed and no merge can decide. The text holds theirs, or what was kept; this holds
 * both. Plain values: it can be stored and sent as it is.
 */
export interface Conflict {
  /** Headings above it in the merged text, outermost first. */
  readonly section: readonly string[]
  /** The entry's title; empty for lines that are no entry. */
  readonly title: string
  /**
   * The field that both changed, with values below; `section` where both moved the entry. Without it the conflict is
   * about whole lines: an entry that one side removed and the other changed, or prose.
   */
  readonly field?: keyof EntryFields | 'section'
  /** 1-based line in the merged text of the entry, or where the lines stand or would stand. */
  readonly line: number
  readonly base: Side
  readonly ours: Side
  readonly theirs: Side
  /** The whole lines of each side, whatever the conflict is about; null where it has none. */
  readonly texts: Texts
}

/** The lines of the three sides. */
export interface Texts {
  readonly base: string | null
  readonly ours: string | null
  readonly theirs: string | null
}

/** A conflict before the merged text is known: its place comes with the lines that it belongs to. */
export type ConflictDraft = Pick<Conflict, 'field' | 'base' | 'ours' | 'theirs' | 'texts'>

/** A conflict about whole lines. */
export function linesConflict(texts: Texts): ConflictDraft {
  return { ...texts, texts }
}
