import type { Change, Outcome } from '../../model/change.ts'
import type { List } from '../../model/entry.ts'

/** A list's text with what was read in it. */
export interface OpenText {
  readonly text: string
  readonly list: List
}

/** What reads and edits texts: `src/markdown`, or a stand-in under test. Neither function ever throws. */
export interface Engine {
  open(text: string): OpenText
  /** Opens a text that comes after an opened one, reading only where they differ. */
  reread(open: OpenText, text: string): OpenText
  /** Edits an opened text, reading again only what changed. */
  edit(open: OpenText, changes: readonly Change[]): { open: OpenText; outcomes: readonly Outcome[] }
}
