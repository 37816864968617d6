import type { Signal } from '../messages/protocol.ts'
import type { FoundLink, LinksWanted } from '../model/found-link.ts'
import type { EntryId } from '../model/library.ts'
import type { WorkIndex } from '../store/work-index.ts'
import type { Painter } from './badge/paint.ts'
import type { Tabs, Words } from './browser.ts'
import type { Shelf } from './library/change-list.ts'
import type { Propose } from './pages/proposal.ts'
import type { Reading } from './pages/reading.ts'
import type { LookUp } from './queue/look-up.ts'
import type { Serial } from './serial.ts'
import type { Keeper } from './sync/keeping.ts'
import type { TabMemories } from './tabs/tab-memory.ts'

/** All that the worker's doings share; everything of the browser in it was passed in. */
export interface Background {
  readonly tabs: Tabs
  readonly memories: TabMemories
  /** Puts the content script into a tab's page; rejects where no script may enter. */
  readonly inject: (tabId: number) => Promise<unknown>
  /** Reads links of a tab's page; null where none can be read. */
  readonly readLinks: (wanted: LinksWanted) => Promise<readonly FoundLink[] | null>
  readonly reading: Reading
  readonly painter: Painter
  readonly propose: Propose
  readonly word: Words
  /** The library, opened on first use. */
  readonly shelf: () => Promise<Shelf>
  /** The works of all lists, to look up by the thousand. */
  readonly works: WorkIndex
  /** Shows an entry in the library. */
  readonly openEntry: (id: EntryId) => Promise<void>
  /** Every change of the library goes through it, one after another. */
  readonly mutate: Serial
  /** Tells every open page of the extension. */
  readonly signal: (signal: Signal) => void
  /** Where the queue looks things up. */
  readonly lookUp: LookUp
  /** From 0 up to 1. */
  readonly random: () => number
  /** Completes what is due, and sets the alarm for the rest. Returns at once. */
  readonly wakeQueue: () => void
  /** Keeps lists in step with their files. */
  readonly keeper: Keeper
}
