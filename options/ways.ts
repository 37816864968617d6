import type { MessageName, Protocol, Signal } from '../src/messages/protocol.ts'
import type { EntryId, EntryRow, ListId, ListRow } from '../src/model/library.ts'
import type { Settings } from '../src/model/settings.ts'
import type { ConflictsRow, TargetRow } from '../src/model/sync.ts'
import type { Waiting } from '../src/store/read.ts'
import type { FileWays } from './keeping/file-ways.ts'
import type { NoteDrafts } from './pane/note-drafts.ts'

/** The library page's ways to the world, passed in so that it can be tried without a browser. */
export interface Ways {
  settings(): Promise<Settings>
  lists(): Promise<readonly ListRow[]>
  entries(id: ListId): Promise<readonly EntryRow[]>
  entry(id: EntryId): Promise<EntryRow | null>
  /** The other entries that stand for the work of one, in all lists. */
  sameWork(row: EntryRow): Promise<readonly EntryRow[]>
  drafts: NoteDrafts
  text(id: ListId): Promise<string | null>
  waiting(): Promise<number>
  waitingEntries(): Promise<readonly Waiting[]>
  targets(): Promise<readonly TargetRow[]>
  conflicts(): Promise<readonly ConflictsRow[]>
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
  /** The sample list's text. */
  sample: string
  /** Told when the page can take input. */
  ready(): void
}
