import type { MessageName, Protocol, Signal } from '../src/messages/protocol.ts'
import type { EntryId, EntryRow, ListId, ListRow } from '../src/model/library.ts'
import type { NoteWays } from './note.ts'
import type { Tab } from './state.ts'

/** The panel's ways to the world, passed in so that it can be tried without a browser. */
export interface Ways extends Omit<NoteWays, 'save'> {
  /** The tab in front in this window; null when there is none it may know of. */
  tab(): Promise<Tab | null>
  /** Told when another tab comes to the front, or the one in front shows another page or has loaded it. */
  onTab(hear: () => void): void
  lists(): Promise<readonly ListRow[]>
  currentList(): Promise<ListId | null>
  entry(id: EntryId): Promise<EntryRow | null>
  ask<Name extends MessageName>(name: Name, payload: Protocol[Name]['ask']): Promise<Protocol[Name]['answer']>
  onSignal(hear: (signal: Signal) => void): void
  /** Entries whose notes were typed here and never saved. */
  keptEntries(): readonly EntryId[]
  /** True when the browser lets Listmark see every site. */
  seesSites(): Promise<boolean>
  /** Asks the person to allow every site. Only inside a click. */
  allowSites(): Promise<boolean>
  /** True when the browser keeps files on the disk from Listmark, and has a switch for that. */
  hidesFiles(): Promise<boolean>
  /** Opens the browser's own page with that switch. */
  openFileSwitch(): void
  openLibrary(): void
  /** Shows an entry in the library. */
  openEntry(id: EntryId): void
  /** Told when the view can take input. */
  markReady(on: boolean): void
}
