import { DIALECT_NAMES } from '../model/dialect.ts'
import { MOST_LINKS } from '../model/found-link.ts'
import { MAX_URL_LENGTH } from '../model/url.ts'
import { bulkChange, entryIds } from './check-bulk.ts'
import {
  address,
  entryId,
  fieldChanges,
  foundLink,
  keptFields,
  LONG_TEXT,
  listId,
  newEntry,
  SHORT_TEXT,
  sectionPath,
  seenPage,
  settingsChange,
  status,
  worksOf,
} from './check-fields.ts'
import { libraryToken, listToken, undoToken } from './check-tokens.ts'
import { MAX_LINKS } from './marks.ts'
import type { Envelope, MessageName, Protocol } from './protocol.ts'
import { BadShape, type Check, count, flag, listOf, object, oneOf, optional, orNull, text } from './shape.ts'

/** Most UTF-16 units of a list's text. */
const LIST_TEXT = 100_000_000

const link = object({ page: address, url: address })
const tab = object({ tabId: count })
const name = text(SHORT_TEXT)
const dialect = oneOf(DIALECT_NAMES)
const update = {
  entryId,
  set: fieldChanges,
  kept: optional(keptFields),
  section: optional(sectionPath),
}
const nothing: Check<Record<string, never>> = object({})

const ASKS: { readonly [Name in MessageName]: Check<Protocol[Name]['ask']> } = {
  pageSeen: object({ page: seenPage }),
  linksSeen: object({ page: address, urls: listOf(address, MAX_LINKS) }),
  markFacts: link,
  openMark: link,
  marksAt: object({ url: address }),
  setMark: object({ page: address, url: address, status }),
  openPage: tab,
  completePage: tab,
  propose: object({ title: text(SHORT_TEXT), listId: optional(listId), section: optional(sectionPath) }),
  savePage: object({
    listId,
    section: sectionPath,
    entry: newEntry,
    kept: keptFields,
    tabId: optional(count),
    again: optional(flag),
    opensSection: optional(flag),
    underEntry: optional(entryId),
  }),
  previewSave: object({
    listId,
    section: sectionPath,
    entry: newEntry,
    opensSection: optional(flag),
    underEntry: optional(entryId),
  }),
  findWorks: worksOf,
  saveWorks: object({
    listId,
    section: sectionPath,
    opensSection: optional(flag),
    works: listOf(foundLink, MOST_LINKS),
  }),
  updateEntry: object(update),
  reviseEntry: object({ ...update, seen: object({ fields: fieldChanges, section: optional(sectionPath) }) }),
  saveNote: object({
    entryId,
    notes: text(LONG_TEXT),
    seen: text(LONG_TEXT),
    joins: optional(listToken),
  }),
  changeEntries: object({ listId, entryIds, change: bulkChange }),
  renameTag: object({ listId, tag: name, to: orNull(name) }),
  entriesText: object({ listId, entryIds }),
  addSection: object({ listId, above: sectionPath, title: name }),
  renameSection: object({ listId, section: sectionPath, title: name }),
  tellSameWork: object({ entryId, url: text(MAX_URL_LENGTH), same: flag }),
  removeEntry: object({ entryId }),
  undo: undoToken,
  retryWaiting: nothing,
  dismissWaiting: nothing,
  previewImport: object({ text: text(LIST_TEXT) }),
  importList: object({ name, fileName: name, text: text(LIST_TEXT) }),
  createList: object({ name, dialect: optional(dialect) }),
  showDialects: nothing,
  previewConvert: object({ listId, to: dialect }),
  convertList: object({ listId, to: dialect }),
  renameList: object({ listId, name }),
  removeList: object({ listId }),
  changeSettings: settingsChange,
  undoLibrary: libraryToken,
  connectTarget: object({
    listId,
    kind: oneOf(['file', 'downloads']),
    fileName: name,
    overwrite: optional(flag),
    onDemand: optional(flag),
  }),
  disconnectTarget: object({ listId }),
  syncNow: object({ listId: optional(listId) }),
  settleStop: object({ listId, take: oneOf(['both', 'file', 'library']) }),
  mergeFile: object({ listId, text: text(LIST_TEXT), agreed: optional(flag) }),
  findLikeness: object({ text: text(LIST_TEXT) }),
  makeBackup: nothing,
  lookIntoBackup: object({ text: text(LIST_TEXT) }),
  restoreBackup: object({ text: text(LIST_TEXT) }),
  settleConflict: object({ listId, conflict: count, keep: oneOf(['ours', 'theirs']) }),
  showDifference: object({ listId, restorePoint: optional(count) }),
  showHistory: object({ listId }),
  restoreText: object({ listId, restorePoint: count }),
  showSource: object({ entryId }),
  showEntryHistory: object({ entryId }),
  findDuplicates: object({ most: count }),
  mergeEntries: object({ keep: entryId, remove: entryIds }),
  partEntries: object({ entryIds }),
  showUnclear: object({ listId }),
}

/**
 * Takes whatever came over the wire and gives the message that it is, made anew field by field.
 * Senders are checked apart (`sender.ts`).
 * @throws BadShape when it is no message of the protocol or one of its fields is wrong, too long or too many
 */
export function checkEnvelope(raw: unknown): Envelope {
  const found = object({ name: text(100) })(raw, '')
  if (!isMessageName(found.name)) throw new BadShape('name', 'a message of the protocol')
  const ask = (raw as { ask?: unknown }).ask
  return { name: found.name, ask: ASKS[found.name](ask, found.name) } as Envelope
}

function isMessageName(name: string): name is MessageName {
  return Object.hasOwn(ASKS, name)
}
