import type { WordName } from '../messages/words.ts'
import type { Tab } from './browser.ts'

/** An entry of a context menu. */
interface MenuItem {
  readonly id: string
  readonly title: WordName
  readonly contexts: ('page' | 'action')[]
}

/** The entries of the context menus: of a page, and of the toolbar button. */
export const MENU_ITEMS: readonly MenuItem[] = [
  { id: 'save-page', title: 'workerSavePage', contexts: ['page'] },
  { id: 'open-library', title: 'workerOpenLibrary', contexts: ['action'] },
]

/** What the menu entries do. */
export interface MenuDoings {
  save(tab: Tab): Promise<void>
  openLibrary(): Promise<void>
}

/** Does what a clicked entry says. */
export async function onMenuClick(
  id: string | number,
  tab: Tab | undefined,
  doings: MenuDoings,
): Promise<void> {
  if (id === 'save-page' && tab) await doings.save(tab)
  if (id === 'open-library') await doings.openLibrary()
}
