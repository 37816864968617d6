import type { ConvertPreview } from '../src/messages/protocol.ts'
import type { DialectName } from '../src/model/dialect.ts'
import type { EntryRow, ListRow } from '../src/model/library.ts'
import type { Settings } from '../src/model/settings.ts'
import type { Waiting } from '../src/store/read.ts'
import type { RemovedLine } from '../src/store/read-removed.ts'
import { type BulkActions, bulkActionsAt } from './bulk/bulk-doings.ts'
import type { Desk } from './desk.ts'
import { convertList, dialectSamples, previewConvert } from './dialect-doings.ts'
import { type DuplicateActions, duplicateActionsAt } from './duplicates/duplicate-doings.ts'
import { removeEntry, saveEntry, toggleRead } from './entry-doings.ts'
import { type BackupActions, backupActionsAt } from './keeping/backup-doings.ts'
import { type KeepActions, keepActionsAt } from './keeping/keep-doings.ts'
import { mergePreviewed } from './keeping/merge-previewed.ts'
import {
  changeSettings,
  exportList,
  importPreviewed,
  previewFile,
  removeList,
  renameList,
  settleWaiting,
  startList,
  trySample,
} from './list-doings.ts'
import { type PaneActions, paneActionsAt } from './pane/pane-doings.ts'
import type { Event } from './reduce.ts'
import { type SearchActions, searchActionsAt } from './searches/search-doings.ts'
import { type SectionActions, sectionActionsAt } from './sections/section-doings.ts'
import { type TagActions, tagActionsAt } from './tags/tag-doings.ts'
import { type UndoActions, undoActionsAt } from './undo/undo-doings.ts'

/** What a person can do in the library. */
export interface Actions {
  readonly send: (event: Event) => void
  readonly saveEntry: () => void
  readonly toggleRead: (row: EntryRow) => void
  readonly removeEntry: (row: EntryRow) => void
  readonly undo: UndoActions
  readonly bulk: BulkActions
  readonly sections: SectionActions
  readonly tagging: TagActions
  readonly previewFile: (file: File, handle?: FileSystemFileHandle | null) => void
  readonly importPreviewed: (name: string, keep: boolean) => void
  readonly mergePreviewed: (list: ListRow, agreed: boolean) => void
  readonly keep: KeepActions
  readonly backup: BackupActions
  readonly pane: PaneActions
  readonly searches: SearchActions
  readonly duplicates: DuplicateActions
  readonly startList: (name: string, dialect: DialectName) => void
  readonly dialectSamples: () => Promise<Readonly<Partial<Record<DialectName, string>>>>
  readonly previewConvert: (list: ListRow, to: DialectName) => Promise<ConvertPreview | null>
  readonly convertList: (list: ListRow, to: DialectName) => void
  readonly trySample: () => void
  readonly exportList: (list: ListRow) => void
  readonly renameList: (list: ListRow, name: string) => void
  readonly removeList: (list: ListRow) => void
  readonly changeSettings: (change: Partial<Settings>) => void
  readonly settleWaiting: (what: 'retryWaiting' | 'dismissWaiting') => void
  readonly removedLists: () => Promise<readonly RemovedLine[]>
  readonly waitingEntries: () => Promise<readonly Waiting[]>
  readonly refresh: () => void
  readonly shortcuts: () => Promise<Readonly<Record<string, string>>>
  readonly openShortcuts: () => void
}

/** Binds the library's doings to its desk. */
export function actionsAt(desk: Desk): Actions {
  return {
    send: desk.send,
    saveEntry: () => void saveEntry(desk),
    toggleRead: (row) => void toggleRead(desk, row),
    removeEntry: (row) => void removeEntry(desk, row),
    undo: undoActionsAt(desk),
    bulk: bulkActionsAt(desk),
    sections: sectionActionsAt(desk),
    tagging: tagActionsAt(desk),
    previewFile: (file, handle = null) => void previewFile(desk, file, handle),
    importPreviewed: (name, keep) => void importPreviewed(desk, name, keep),
    mergePreviewed: (list, agreed) => void mergePreviewed(desk, list, agreed),
    keep: keepActionsAt(desk),
    backup: backupActionsAt(desk),
    pane: paneActionsAt(desk),
    searches: searchActionsAt(desk),
    duplicates: duplicateActionsAt(desk),
    startList: (name, dialect) => void startList(desk, name, dialect),
    dialectSamples: () => dialectSamples(desk),
    previewConvert: (list, to) => previewConvert(desk, list, to),
    convertList: (list, to) => void convertList(desk, list, to),
    trySample: () => void trySample(desk),
    exportList: (list) => void exportList(desk, list),
    renameList: (list, name) => void renameList(desk, list, name),
    removeList: (list) => void removeList(desk, list),
    changeSettings: (change) => void changeSettings(desk, change),
    settleWaiting: (what) => void settleWaiting(desk, what),
    removedLists: () => desk.ways.removedLists(),
    waitingEntries: () => desk.ways.waitingEntries(),
    refresh: () => void desk.guarded('errorOpening', desk.refresh),
    shortcuts: () => desk.ways.shortcuts(),
    openShortcuts: () => desk.ways.openShortcuts(),
  }
}
