import type { FieldChanges } from '../model/change.ts'
import type { DialectName } from '../model/dialect.ts'
import type { EntryFields, NewEntry } from '../model/entry.ts'
import type { FoundLink } from '../model/found-link.ts'
import type { EntryId, KeptFields, ListId, Place } from '../model/library.ts'
import type { Page, SeenPage } from '../model/page.ts'
import type { ReadStatus } from '../model/status.ts'
import type { WorkKey } from '../model/work-key.ts'
import type { BulkProtocol } from './bulk-protocol.ts'
import type { EntryProtocol, Overtaken, Seen, UnclearText } from './entry-protocol.ts'
import type { LibraryProtocol } from './library-protocol.ts'
import type { LinkMark, MarkedLink, MarkFacts, MarkMode, Marks } from './marks.ts'
import type { NotesProtocol } from './notes-protocol.ts'
import type { Proposal, ProposalWanted } from './proposal.ts'
import type { Refusal, UndoToken } from './refusal.ts'
import type { SyncProtocol } from './sync-protocol.ts'

export type { Refusal, UndoToken } from './refusal.ts'

/** An entry that most likely is the work of a page, at another address. */
export interface ProbablePlace extends Place {
  readonly title: string
  readonly section: readonly string[]
  /** What says so: a DOI on the page, or title and first author. */
  readonly why: 'doi' | 'title'
}

/** What the popup learns about the tab it opened on. */
export type OpenPage =
  | {
      readonly kind: 'page'
      readonly page: Page
      readonly key: WorkKey | null
      /** Every place where the work already stands, in all lists. */
      readonly places: readonly Place[]
      /** Where its work most likely stands at another address; none when it stands somewhere by its own. */
      readonly probable: readonly ProbablePlace[]
      /** Where a save would go unless the user says otherwise; null while there is no list. */
      readonly proposal: Proposal | null
      /** More could be read from the work's own page: ask with `completePage`. */
      readonly incomplete: boolean
    }
  /** The browser or the user withholds this site. */
  | { readonly kind: 'withheld'; readonly url: string; readonly origin: string }
  /** Nothing here that a list could hold (a new tab, a browser page). */
  | { readonly kind: 'unlistable'; readonly url: string }

/** A page to be saved, as the popup shows it. */
export interface SaveRequest {
  readonly listId: ListId
  readonly section: readonly string[]
  readonly entry: NewEntry
  /** For the row alone: what the list's style may have no place for. */
  readonly kept: KeptFields
  /** The tab it came from, so that its badge changes at once. */
  readonly tabId?: number
  /** Save it although the work already stands in this list. */
  readonly again?: boolean
  /** The section is not in the list yet: open it, at the end of the one above it. */
  readonly opensSection?: boolean
  /** The entry to nest it in, as a follow-up; its section counts then. */
  readonly underEntry?: EntryId
}

/** What came of a save, an update, a move or a removal. */
export type ChangeAnswer =
  | { readonly kind: 'changed'; readonly entryId: EntryId; readonly undo: UndoToken; readonly line: string }
  | { readonly kind: 'listed'; readonly places: readonly Place[] }
  | Refusal

/** A work that may be saved without being opened: a link of a page, or an open tab. */
export interface FoundWork extends FoundLink {
  /** Every place where it already stands, in all lists. */
  readonly places: readonly Place[]
  /** It looks like something to read, and is not listed: chosen unless the user says otherwise. */
  readonly likely: boolean
  /** The tab that shows it. */
  readonly tabId?: number
}

/** Where works are looked for: a page's links, those in the selection on it, or a window's tabs. */
export type WorksOf =
  | { readonly of: 'page' | 'selection'; readonly tabId: number; readonly frameId?: number }
  | { readonly of: 'tabs'; readonly windowId: number }

/** What was found there. */
export interface FoundWorks {
  readonly works: readonly FoundWork[]
  /** Where they would go unless the user says otherwise; null while there is no list. */
  readonly proposal: Proposal | null
  /** The page could not be asked. */
  readonly withheld: boolean
}

/** What became of one work of a batch. */
export type BatchOutcome =
  | { readonly kind: 'saved' }
  | { readonly kind: 'listed'; readonly places: readonly Place[] }
  /** The batch names the same work before. */
  | { readonly kind: 'double' }
  | Refusal

/** What came of a batch: one outcome for each work, in order, and the way back for all; null when none was saved. */
export type BatchAnswer =
  | { readonly kind: 'batch'; readonly outcomes: readonly BatchOutcome[]; readonly undo: UndoToken | null }
  | Refusal

/** What an import would bring, before anything is stored. */
export type ImportPreview =
  | {
      readonly kind: 'preview'
      readonly entryCount: number
      readonly sections: readonly { readonly path: readonly string[]; readonly count: number }[]
      /** Layouts found with their counts, most frequent first. */
      readonly layouts: readonly { readonly layout: string; readonly count: number }[]
      readonly tagCount: number
      readonly duplicates: readonly { readonly title: string; readonly lines: readonly number[] }[]
      readonly unclear: readonly UnclearText[]
      /** How many there are in all, of which only the first are told. */
      readonly unclearCount: number
      readonly duplicateCount: number
      /** The first few entries, as read. */
      readonly sample: readonly { readonly title: string; readonly section: readonly string[] }[]
    }
  | Refusal

/** A dialect with some made-up entries in it, as Markdown. */
export interface DialectSample {
  readonly name: DialectName
  readonly sample: string
}

/** What rewriting a list would bring. */
export interface ConvertPreview {
  readonly kind: 'preview'
  /** The first lines of the list as it would be. */
  readonly text: string
  /** How many values would no longer stand in the file, and the first of them. */
  readonly lostCount: number
  readonly lost: readonly {
    readonly line: number
    readonly title: string
    readonly field: keyof EntryFields | 'entry'
    readonly value: string
  }[]
}

/** Every message: who may send it, what it asks, what it answers. */
export interface Protocol extends SyncProtocol, EntryProtocol, NotesProtocol, BulkProtocol, LibraryProtocol {
  /** From a content script: what the page shows now. */
  pageSeen: { from: 'content'; ask: { readonly page: SeenPage }; answer: Marks }
  /** From a content script: which of the page's links lead to listed works, by their place in `urls`. */
  linksSeen: {
    from: 'content'
    ask: { readonly page: string; readonly urls: readonly string[] }
    answer: {
      readonly mode: MarkMode
      readonly marks: readonly LinkMark[]
    }
  }
  /** From a content script: somebody points at the mark of that link. */
  markFacts: { from: 'content'; ask: MarkedLink; answer: MarkFacts | null }
  /** From a content script: somebody clicked that mark. */
  openMark: { from: 'content'; ask: MarkedLink; answer: null }
  /** From a content script: somebody chose a status in the menu of that mark. */
  setMark: { from: 'content'; ask: MarkedLink & { readonly status: ReadStatus }; answer: null }

  /** From the popup: is that a page of a site on which links are marked unless the user says otherwise? */
  marksAt: { from: 'page'; ask: { readonly url: string }; answer: { readonly isKnown: boolean } }

  /** From the popup: read the tab's page. Quick: nothing is fetched. */
  openPage: { from: 'page'; ask: { readonly tabId: number }; answer: OpenPage }
  /** From the popup: the same, with the work's abstract page fetched when that is allowed. */
  completePage: { from: 'page'; ask: { readonly tabId: number }; answer: OpenPage }
  /** Section and tags for a work of that title, once the list is read; null when there is no such list. */
  propose: { from: 'page'; ask: ProposalWanted; answer: Proposal | null }

  savePage: { from: 'page'; ask: SaveRequest; answer: ChangeAnswer }
  /** The lines that a save would write; nothing is changed. */
  previewSave: {
    from: 'page'
    ask: Pick<SaveRequest, 'listId' | 'section' | 'entry' | 'opensSection' | 'underEntry'>
    answer: { readonly kind: 'lines'; readonly text: string } | Refusal
  }
  /** From the popup: works that may be saved without being opened. */
  findWorks: { from: 'page'; ask: WorksOf; answer: FoundWorks }
  /** Several works into one section, in one change. */
  saveWorks: {
    from: 'page'
    ask: {
      readonly listId: ListId
      readonly section: readonly string[]
      readonly opensSection?: boolean
      readonly works: readonly (FoundLink & { readonly tabId?: number })[]
    }
    answer: BatchAnswer
  }
  updateEntry: {
    from: 'page'
    ask: {
      readonly entryId: EntryId
      readonly set: FieldChanges
      readonly kept?: KeptFields
      /** A new section moves it. */
      readonly section?: readonly string[]
    }
    answer: ChangeAnswer
  }
  /** The same, but only while the entry still says what the page saw of it. */
  reviseEntry: {
    from: 'page'
    ask: Protocol['updateEntry']['ask'] & { readonly seen: Seen }
    answer: ChangeAnswer | Overtaken
  }
  /** The user says whether a page and an entry that looks like its work are one. */
  tellSameWork: {
    from: 'page'
    ask: { readonly entryId: EntryId; readonly url: string; readonly same: boolean }
    answer: ChangeAnswer
  }
  removeEntry: { from: 'page'; ask: { readonly entryId: EntryId }; answer: ChangeAnswer }
  /** The answer's own token takes the undoing back. */
  undo: {
    from: 'page'
    ask: UndoToken
    answer: { readonly kind: 'undone'; readonly undo: UndoToken } | Refusal
  }

  /** Tries everything that waits to be completed again, now. */
  retryWaiting: { from: 'page'; ask: Record<string, never>; answer: null }
  /** Lets the entries that could not be completed be as they are. */
  dismissWaiting: { from: 'page'; ask: Record<string, never>; answer: null }

  previewImport: { from: 'page'; ask: { readonly text: string }; answer: ImportPreview }
  importList: {
    from: 'page'
    ask: { readonly name: string; readonly fileName: string; readonly text: string }
    answer: { readonly kind: 'imported'; readonly listId: ListId } | Refusal
  }
  createList: {
    from: 'page'
    ask: { readonly name: string; readonly dialect?: DialectName }
    answer: { readonly kind: 'imported'; readonly listId: ListId } | Refusal
  }
  /** What a list looks like in each dialect, the default one first. */
  showDialects: { from: 'page'; ask: Record<string, never>; answer: readonly DialectSample[] }
  /** What a list would look like in another dialect; nothing is changed. */
  previewConvert: {
    from: 'page'
    ask: { readonly listId: ListId; readonly to: DialectName }
    answer: ConvertPreview | Refusal
  }
  /** Rewrites a list in another dialect: one change, to be taken back like any other. */
  convertList: {
    from: 'page'
    ask: { readonly listId: ListId; readonly to: DialectName }
    answer: { readonly kind: 'converted'; readonly undo: UndoToken } | Refusal
  }
}

/** The name of a message. */
export type MessageName = keyof Protocol

/** What goes over the wire. */
export type Envelope = {
  [Name in MessageName]: { readonly name: Name; readonly ask: Protocol[Name]['ask'] }
}[MessageName]

/** Told to every open page of the extension after a committed change. */
export type Signal =
  | { readonly kind: 'libraryChanged'; readonly listIds: readonly ListId[] }
  | { readonly kind: 'settingsChanged' }
  | { readonly kind: 'pageCompleted'; readonly entryId: EntryId }
  /** Selected text was added to an entry's note, or saved with a new one. */
  | { readonly kind: 'quoted'; readonly entryId: EntryId; readonly undo: UndoToken }
  /** How these lists and their files stand has changed. */
  | { readonly kind: 'syncChanged'; readonly listIds: readonly ListId[] }

/** Told to a content script: say again what the page is, as it was forgotten or a setting has changed. */
export interface LookAgain {
  readonly kind: 'lookAgain'
}

/** Told to a content script: the works on the lists have changed, so ask about the links again. */
export interface WorksChanged {
  readonly kind: 'worksChanged'
}

/** All that is told to a content script. */
export type ToContent = LookAgain | WorksChanged
