import type { Change, Outcome } from '../../model/change.ts'
import type { DialectName } from '../../model/dialect.ts'
import type { List } from '../../model/entry.ts'
import type { Merge } from '../../sync/merge.ts'
import type { Ends } from './match-entries.ts'

/** A list's text with what was read in it. */
export interface OpenText {
  readonly text: string
  readonly list: List
}

/** What reads and edits texts: `src/markdown`, or a stand-in under test. None of it ever throws. */
export interface Engine {
  open(text: string): OpenText
  /** Opens a text that comes after an opened one, reading only where they differ. */
  reread(open: OpenText, text: string): OpenText
  /** Merges an opened text with another version of it, reading only where they and `base` differ. */
  merge(open: OpenText, base: string, theirs: string): Merge
  /** How many entries at both ends surely stand the same in both; fewer is no mistake, only slower. */
  sameEnds(before: OpenText, after: OpenText): Ends
  /**
   * Edits an opened text, reading again only what changed.
   * @param dialect the dialect in which the list was started: for what its entries do not show yet
   */
  edit(
    open: OpenText,
    changes: readonly Change[],
    dialect?: DialectName,
  ): { open: OpenText; outcomes: readonly Outcome[] }
}
