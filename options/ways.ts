import type { MessageName, Protocol, Signal } from '../src/messages/protocol.ts'
import type { EntryId, EntryRow, ListId, ListRow } from '../src/model/library.ts'
import type { TargetRow } from '../src/model/sync.ts'
import type { Waiting } from '../src/store/read.ts'
import type { Overview } from '../src/store/read-overview.ts'
import type { RemovedLine } from '../src/store/read-removed.ts'
import type { HeldRows } from '../src/store/read-rows.ts'
import type { FormDrafts } from './form-drafts.ts'
import type { FileWays } from './keeping/file-ways.ts'
import type { NoteDrafts } from './pane/note-drafts.ts'

/** The library page's ways to the world, passed in so that it can be tried without a browser. */
export interface Ways {
  overview(): Promise<Overview>
  lists(): Promise<readonly ListRow[]>
  /** The first rows of a list, in the file's order. */
  firstRows(id: ListId, count: number): Promise<readonly EntryRow[]>
  /** All rows of a list; null when it is gone. */
  allRows(id: ListId): Promise<HeldRows | null>
  /** The rows as they are now; null when it is not known what has changed. */
  newerRows(held: HeldRows): Promise<HeldRows | null>
  entry(id: EntryId): Promise<EntryRow | null>
  /** The other entries that stand for the work of one, in all lists. */
  sameWork(row: EntryRow): Promise<readonly EntryRow[]>
  drafts: NoteDrafts
  forms: FormDrafts
  text(id: ListId): Promise<string | null>
  /** The lists that were removed and can be brought back. */
  removedLists(): Promise<readonly RemovedLine[]>
  waitingEntries(): Promise<readonly Waiting[]>
  targets(): Promise<readonly TargetRow[]>
  files: FileWays
  ask<Name extends MessageName>(name: Name, payload: Protocol[Name]['ask']): Promise<Protocol[Name]['answer']>
  onSignal(hear: (signal: Signal) => void): void
  /** Hands a text to the person as a file. */
  download(fileName: string, text: string, type?: string): void
  /** The keys that the browser gave the extension's commands, by command name. */
  shortcuts(): Promise<Readonly<Record<string, string>>>
  /** Opens the browser's own page on which shortcuts are changed. */
  openShortcuts(): void
  /** What this window can take back, kept over a reload of the page; null at first. */
  keptSteps(): string | null
  keepSteps(text: string): void
  /** Opens pages in tabs behind this one. */
  openTabs(urls: readonly string[]): void
  /** Puts a text on the clipboard. */
  copy(text: string): Promise<void>
  /** The sample list's text. */
  sample: string
  /** Resolves once what was drawn last is on the screen. */
  painted(): Promise<void>
  /** Told when the page can take input. */
  ready(): void
}
