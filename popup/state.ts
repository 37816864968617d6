import type { Proposal } from '../src/messages/proposal.ts'
import type { FoundWork, ProbablePlace, UndoToken, WorksOf } from '../src/messages/protocol.ts'
import type { EntryId, EntryRow, ListId, ListRow, Place } from '../src/model/library.ts'
import type { Page } from '../src/model/page.ts'
import type { Settings } from '../src/model/settings.ts'
import type { Draft, DraftField, DraftProblem } from '../src/ui/draft.ts'
import type { Theirs } from '../src/ui/unsaved.ts'

/** The tab that the popup opened on. */
export interface Tab {
  readonly id: number
  readonly url: string
  readonly title: string
  /** It belongs to a private window, of which nothing may be left behind. */
  readonly isPrivate?: boolean
}

/** An entry in which another one may be nested. */
export interface Host {
  readonly id: EntryId
  readonly title: string
}

/** What every view of the popup needs to know. */
export interface Scene {
  readonly tab: Tab
  readonly lists: readonly ListRow[]
  readonly settings: Settings
  /** False when the browser or the user keeps Listmark from seeing this site by itself. */
  readonly mayRead: boolean
  /** A list and its file wait for the person. */
  readonly filesWait?: boolean
}

/** A page about to be saved. */
export interface SaveView {
  readonly kind: 'save'
  readonly draft: Draft
  readonly touched: ReadonlySet<DraftField>
  readonly listId: ListId
  readonly section: readonly string[]
  /** The person chose list or section: what is proposed later does not change them. */
  readonly placed: boolean
  /** The entry of the section under which it goes; null for a place of its own. */
  readonly under: Host | null
  /** Where it may go and how it may be tagged, for the chosen list; null until that is known. */
  readonly proposal: Proposal | null
  /** Null while the page is still being read, or when it could not be. */
  readonly page: Page | null
  /** What is still on its way: the page itself, or more from the work's own page. */
  readonly awaiting: 'page' | 'more' | null
  /** Where the work stands already. */
  readonly places: readonly Place[]
  /** Where it most likely stands at another address; what the user said of one takes it out. */
  readonly probable: readonly ProbablePlace[]
  readonly invalid: DraftProblem | null
}

/** A page that stands in the library, opened as its entry. */
export interface EntryView {
  readonly kind: 'entry'
  /** One row for each place. */
  readonly rows: readonly EntryRow[]
  readonly at: number
  readonly draft: Draft
  readonly section: readonly string[]
  readonly page: Page | null
  readonly invalid: DraftProblem | null
  /** What others wrote meanwhile into what is changed here. */
  readonly theirs: Theirs
  /** What was just done to it and how to take that back. */
  readonly done: Done | null
}

/** A change that was made, with the way back. */
export interface Done {
  readonly what:
    | 'saved'
    | 'savedRead'
    | 'sameWork'
    | 'changed'
    | 'quoted'
    | 'removed'
    | 'markedRead'
    | 'markedUnread'
  readonly undo: UndoToken
  /** The line that stands in the file now; blank after a removal. */
  readonly line: string
}

/** The confirmation after a save or a removal. */
export interface DoneView {
  readonly kind: 'done'
  readonly done: Done
  readonly listId: ListId
  readonly section: readonly string[]
  /** To come back to when the change is taken back. */
  readonly before: SaveView | EntryView
  /** The saved entry; null after a removal. */
  readonly row: EntryRow | null
}

/** Several works, to choose some of them and save these in one go. */
export interface PickView {
  readonly kind: 'pick'
  readonly from: WorksOf
  readonly works: readonly FoundWork[]
  /** Places of the chosen ones in `works`. */
  readonly chosen: ReadonlySet<number>
  readonly listId: ListId
  readonly section: readonly string[]
  /** The likeliest sections of that list. */
  readonly sections: readonly (readonly string[])[]
  readonly withheld: boolean
  /** The page itself, to be saved instead; null where no page was asked for. */
  readonly page: SaveView | null
}

/** What came of a batch, with the way back for all of it. */
export interface PickedView {
  readonly kind: 'picked'
  readonly savedCount: number
  readonly undo: UndoToken | null
  readonly listId: ListId
  readonly section: readonly string[]
  /** What could not be saved, and why, in words. */
  readonly refused: readonly { readonly title: string; readonly why: string }[]
  readonly before: PickView
}

/** What the popup shows. */
export type View =
  | { readonly kind: 'opening' }
  | { readonly kind: 'noList' }
  /** `hidesFiles`: it may be a file on the disk, which the browser lets Listmark see once it is told to. */
  | { readonly kind: 'unlistable'; readonly hidesFiles?: true }
  | SaveView
  | EntryView
  | DoneView
  | PickView
  | PickedView

/** The popup as a whole. */
export interface Popup {
  readonly scene: Scene | null
  readonly view: View
  /** A message is under way; the form stays readable and waits. */
  readonly busy: boolean
  /** Why the last thing did not work, in words. */
  readonly problem: string | null
}

/** The popup before anything is known. */
export const OPENING: Popup = { scene: null, view: { kind: 'opening' }, busy: false, problem: null }
