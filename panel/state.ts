import type { OpenPage, UndoToken } from '../src/messages/protocol.ts'
import type { EntryRow, ListRow } from '../src/model/library.ts'

/** The tab beside which the panel stands. */
export interface Tab {
  readonly id: number
  readonly url: string
  readonly title: string
}

/** A page that was read. */
export type ReadPage = Extract<OpenPage, { kind: 'page' }>

/** The entry of the page, with its note. */
export interface EntryView {
  readonly kind: 'entry'
  /** One row for each place where the work stands. */
  readonly rows: readonly EntryRow[]
  readonly at: number
}

/** What the panel shows. */
export type View =
  | { readonly kind: 'opening' }
  /** `hidesFiles`: it may be a file on the disk, which the browser lets Listmark see once it is told to. */
  | { readonly kind: 'unlistable'; readonly hidesFiles: boolean }
  | { readonly kind: 'noList' }
  | { readonly kind: 'withheld' }
  /** A page that is not listed. */
  | { readonly kind: 'page'; readonly read: ReadPage }
  | EntryView

/** A change that was made, with the way back. */
export interface Done {
  readonly what: 'saved' | 'changed' | 'quoted'
  readonly undo: UndoToken
}

/** The panel as a whole; the note that is open is kept apart (`note.ts`). */
export interface Panel {
  readonly tab: Tab | null
  readonly lists: readonly ListRow[]
  readonly view: View
  readonly done: Done | null
  /** A message is under way. */
  readonly busy: boolean
  /** Why the last thing did not work, in words. */
  readonly problem: string | null
  /** The title of an entry that was left while its note could not be saved. */
  readonly unsaved: string | null
}

/** The panel before anything is known. */
export const OPENING: Panel = {
  tab: null,
  lists: [],
  view: { kind: 'opening' },
  done: null,
  busy: false,
  problem: null,
  unsaved: null,
}

/** The row that an entry view is on. */
export function rowOf({ rows, at }: EntryView): EntryRow | null {
  return rows[at] ?? null
}
