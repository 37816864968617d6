import type { WordName } from '../messages/words.ts'
import type { Tab, Words } from './browser.ts'
import type { ChooseFrom } from './links/choose-works.ts'
import type { SaidLink } from './links/find-link.ts'

/** An entry of a context menu. */
interface MenuItem {
  readonly id: string
  readonly title: WordName
  readonly contexts: ('page' | 'action' | 'link' | 'selection')[]
}

/** The entries of the context menus: of a page, a link, a selection, and of the toolbar button. */
export const MENU_ITEMS: readonly MenuItem[] = [
  { id: 'save-page', title: 'workerSavePage', contexts: ['page'] },
  { id: 'save-link', title: 'workerSaveLink', contexts: ['link'] },
  { id: 'save-selection', title: 'workerSaveSelection', contexts: ['selection'] },
  { id: 'quote-selection', title: 'workerQuote', contexts: ['selection'] },
  { id: 'open-notes', title: 'workerOpenNotes', contexts: ['page', 'action'] },
  { id: 'save-tabs', title: 'workerSaveTabs', contexts: ['action'] },
  { id: 'open-library', title: 'workerOpenLibrary', contexts: ['action'] },
]

/** What the browser says of a click in a menu. */
export interface MenuClick {
  readonly menuItemId: string | number
  readonly linkUrl?: string | undefined
  /** Firefox only. */
  readonly linkText?: string | undefined
  /** The selected text, in a PDF too; browsers shorten what is very long. */
  readonly selectionText?: string | undefined
  readonly frameId?: number | undefined
}

/** What the menu entries do. */
export interface MenuDoings {
  save(tab: Tab): Promise<void>
  saveLink(tab: Tab, link: SaidLink): Promise<void>
  choose(from: ChooseFrom): Promise<void>
  openLibrary(): Promise<void>
  /** Asked for at once, with nothing awaited before: the browser wants to see the click. */
  openNotes(tab: Tab): Promise<void>
  quote(tab: Tab, selection: { readonly text?: string; readonly frameId?: number }): Promise<void>
}

/** Does what a clicked entry says. */
export async function onMenuClick(
  { menuItemId, linkUrl, linkText, selectionText, frameId }: MenuClick,
  tab: Tab | undefined,
  doings: MenuDoings,
): Promise<void> {
  const frame = frameId !== undefined && { frameId }
  if (menuItemId === 'open-notes' && tab) await doings.openNotes(tab)
  if (menuItemId === 'open-library') await doings.openLibrary()
  if (!tab) return
  if (menuItemId === 'save-page') await doings.save(tab)
  if (menuItemId === 'save-link' && linkUrl)
    await doings.saveLink(tab, { url: linkUrl, ...(linkText && { text: linkText }), ...frame })
  if (menuItemId === 'save-selection' && tab.id !== undefined)
    await doings.choose({ of: 'selection', tabId: tab.id, ...frame })
  if (menuItemId === 'quote-selection')
    await doings.quote(tab, { ...(selectionText && { text: selectionText }), ...frame })
  if (menuItemId === 'save-tabs' && tab.windowId !== undefined)
    await doings.choose({ of: 'tabs', windowId: tab.windowId })
}

/** Longest name of a list that a menu shows. */
const LONGEST_NAME = 40

/** What the link's entry says: into which list. A menu takes `&` for a key's mark, and `%s` for the selection. */
export function saveLinkTitle(list: string | null, word: Words): string {
  if (list === null || list.trim() === '') return word('workerSaveLink')
  const name = list.length > LONGEST_NAME ? `${list.slice(0, LONGEST_NAME - 1).trimEnd()}…` : list
  return word('workerSaveLinkTo', name.replace(/&/g, '&&').replace(/%s/gi, '%\u200bs'))
}
