import type { MessageName, Protocol } from '../../messages/protocol.ts'
import type { Sender } from '../../messages/sender.ts'
import { isMarkedSite } from '../../sources/marked-sites.ts'
import type { Background } from '../background.ts'
import { lookIntoBackup, makeBackup, restoreBackup } from './backup.ts'
import { addSection, changeEntries, entriesText, renameSection, renameTag } from './bulk.ts'
import {
  previewSave,
  removeEntry,
  reviseEntry,
  savePage,
  tellSameWork,
  undo,
  updateEntry,
} from './change-entry.ts'
import { convertList, previewConvert, showDialects } from './dialects.ts'
import { findDuplicates, mergeEntries, partEntries } from './duplicates.ts'
import { showEntryHistory, showSource, showUnclear } from './entries.ts'
import { restoreText, showDifference, showHistory } from './history.ts'
import { createList, importList, previewImport, removeList, renameList } from './lists.ts'
import { linksSeen, markFacts, openMark, setMark } from './marks.ts'
import { findLikeness, mergeFile } from './merge-file.ts'
import { saveNote } from './notes.ts'
import { completePage, openPage } from './open-page.ts'
import { pageSeen } from './page-seen.ts'
import { propose } from './propose.ts'
import { changeSettings, undoLibrary } from './settings.ts'
import { connectTarget, disconnectTarget, settleConflict, settleStop, syncNow } from './sync.ts'
import { dismissWaiting, retryWaiting } from './waiting.ts'
import { findWorks, saveWorks } from './works.ts'

/** Answers one kind of message, which was checked before. */
export type Handler<Name extends MessageName> = (
  background: Background,
  ask: Protocol[Name]['ask'],
  sender: Sender,
) => Promise<Protocol[Name]['answer']>

/** What answers each message. */
export const handlers: { readonly [Name in MessageName]: Handler<Name> } = {
  pageSeen,
  linksSeen,
  markFacts,
  openMark,
  setMark,
  marksAt: async (_background, { url }) => ({ isKnown: isMarkedSite(url) }),
  openPage,
  completePage,
  propose,
  savePage,
  previewSave,
  findWorks,
  saveWorks,
  updateEntry,
  reviseEntry,
  saveNote,
  changeEntries,
  renameTag,
  entriesText,
  addSection,
  renameSection,
  tellSameWork,
  removeEntry,
  undo,
  retryWaiting,
  dismissWaiting,
  previewImport,
  importList,
  createList,
  showDialects,
  previewConvert,
  convertList,
  renameList,
  removeList,
  changeSettings,
  undoLibrary,
  connectTarget,
  disconnectTarget,
  syncNow,
  settleStop,
  mergeFile,
  findLikeness,
  makeBackup,
  lookIntoBackup,
  restoreBackup,
  settleConflict,
  showDifference,
  showHistory,
  restoreText,
  showSource,
  showEntryHistory,
  findDuplicates,
  mergeEntries,
  partEntries,
  showUnclear,
}
