import type { MessageName, Protocol, Signal, WorksOf } from '../src/messages/protocol.ts'
import type { QuotedRecord } from '../src/messages/quoted-record.ts'
import type { SeenTab } from '../src/messages/tab-record.ts'
import type { EntryId, EntryRow, ListId, ListRow, Place } from '../src/model/library.ts'
import type { Settings } from '../src/model/settings.ts'
import type { WorkKey } from '../src/model/work-key.ts'
import type { Tab } from './state.ts'
import type { Typed } from './typed.ts'

/** The popup's ways to the world, passed in so that it can be tried without a browser. */
export interface Ways {
  /** The tab that the popup stands over; null when there is none it may know of. */
  tab(): Promise<Tab | null>
  /** The works that the popup was opened to choose from; null when it stands over a tab. */
  asked(): WorksOf | null
  /** The window of the tab that the popup stands over. */
  windowId(): Promise<number>
  settings(): Promise<Settings>
  lists(): Promise<readonly ListRow[]>
  /** True when a list and its file wait for the person. */
  filesWait(): Promise<boolean>
  /** What the content script saw in the tab; null when that was nothing to read. */
  seen(tab: Tab): Promise<SeenTab | null>
  /** What was quoted from the tab's page a moment ago. */
  quoted(tab: Tab): Promise<QuotedRecord | null>
  /** It was taken back. */
  forgetQuoted(tab: Tab): Promise<void>
  /** Where works stand that have one of these keys. */
  places(keys: readonly WorkKey[]): Promise<readonly Place[]>
  entry(id: EntryId): Promise<EntryRow | null>
  /** Every entry of a list, in the file's order. */
  entries(listId: ListId): Promise<readonly EntryRow[]>
  ask<Name extends MessageName>(name: Name, payload: Protocol[Name]['ask']): Promise<Protocol[Name]['answer']>
  onSignal(hear: (signal: Signal) => void): void
  /** What was typed about the tab's page and is not saved yet. */
  typed(tab: Tab): Promise<Typed | null>
  /** Keeps what is typed, of a private window only until the browser closes; null lets it go. */
  keepTyped(tab: Tab, typed: Typed | null): void
  /** True when Listmark may see pages of this URL's site by itself. */
  mayRead(url: string): Promise<boolean>
  /** Asks the person to allow one site (its URL) or every site (null). Only inside a click. */
  allow(url: string | null): Promise<boolean>
  /** True when the browser keeps files on the disk from Listmark, and has a switch for that. */
  hidesFiles(): Promise<boolean>
  /** Opens the browser's own page with that switch. */
  openFileSwitch(): void
  openLibrary(): void
  /** Opens the notes beside a tab, only inside a click; null in a browser without a place for them. */
  readonly openNotes: ((tabId: number) => void) | null
  close(): void
  /** Resolves after so many milliseconds. */
  wait(ms: number): Promise<void>
  /** Told when the view can take input, and when a change is durable. */
  mark(moment: 'ready' | 'saved', on: boolean): void
}
