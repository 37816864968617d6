import type { MessageName, Protocol } from './protocol.ts'

/** What the browser says of a message's sender; nothing in it comes from the message itself. */
export interface Sender {
  readonly id?: string | undefined
  readonly url?: string | undefined
  readonly origin?: string | undefined
  readonly tab?: { readonly id?: number | undefined } | undefined
  readonly frameId?: number | undefined
}

/** Whom the worker itself is: its extension's id and origin (`chrome-extension://…`, without a last slash). */
export interface Own {
  readonly id: string
  readonly origin: string
}

const SENDERS: { readonly [Name in MessageName]: Protocol[Name]['from'] } = {
  pageSeen: 'content',
  linksSeen: 'content',
  markFacts: 'content',
  openMark: 'content',
  setMark: 'content',
  marksAt: 'page',
  openPage: 'page',
  completePage: 'page',
  propose: 'page',
  savePage: 'page',
  previewSave: 'page',
  findWorks: 'page',
  saveWorks: 'page',
  updateEntry: 'page',
  reviseEntry: 'page',
  saveNote: 'page',
  tellSameWork: 'page',
  removeEntry: 'page',
  undo: 'page',
  retryWaiting: 'page',
  dismissWaiting: 'page',
  previewImport: 'page',
  importList: 'page',
  createList: 'page',
  showDialects: 'page',
  previewConvert: 'page',
  convertList: 'page',
  renameList: 'page',
  removeList: 'page',
  changeSettings: 'page',
  undoLibrary: 'page',
  connectTarget: 'page',
  disconnectTarget: 'page',
  syncNow: 'page',
  settleStop: 'page',
  mergeFile: 'page',
  findLikeness: 'page',
  makeBackup: 'page',
  lookIntoBackup: 'page',
  restoreBackup: 'page',
  settleConflict: 'page',
  showDifference: 'page',
  showHistory: 'page',
  restoreText: 'page',
  showSource: 'page',
  showEntryHistory: 'page',
  findDuplicates: 'page',
  changeEntries: 'page',
  renameTag: 'page',
  entriesText: 'page',
  addSection: 'page',
  renameSection: 'page',
  mergeEntries: 'page',
  partEntries: 'page',
  showUnclear: 'page',
}

/**
 * True when that sender may send that message: a content script in a tab's top frame only what content
 * scripts say, and the extension's own pages all the rest.
 */
export function maySend(name: MessageName, sender: Sender, own: Own): boolean {
  if (sender.id !== own.id) return false
  const origin = originOf(sender.url)
  if (SENDERS[name] === 'page') return origin === own.origin && (sender.origin ?? own.origin) === own.origin
  const isWeb = origin !== null && /^https?:/.test(origin)
  return isWeb && sender.tab?.id !== undefined && sender.frameId === 0
}

/** `scheme://host` of a URL, also of an extension's own scheme, for which `URL.origin` may be `null`. */
function originOf(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null
  const { protocol, host } = new URL(url)
  return `${protocol}//${host}`
}
