import { listRow, listRows, readSettings } from '../store/read.ts'
import type { Background } from './background.ts'
import { saveLinkTitle } from './menus.ts'

/** The part of `contextMenus` that renames an entry. */
export interface Menus {
  update(id: string, properties: { title: string }): Promise<void> | void
}

/**
 * Makes the function that keeps the menu's words true: a link is saved into the current list, by name.
 * Called after every change; it asks the browser only when the words differ. Never rejects.
 */
export function menuNamer({ shelf, word }: Background, menus: Menus): () => Promise<void> {
  let shown: string | null = null
  return async () => {
    try {
      const { db } = await shelf()
      const { currentList } = await readSettings(db)
      const list = (currentList && (await listRow(db, currentList))) || (await listRows(db))[0]
      const title = saveLinkTitle(list?.name ?? null, word)
      if (title === shown) return
      shown = title
      await menus.update('save-link', { title })
    } catch {
      // The menu is not there yet, or the storage failed: it keeps the words it has.
      shown = null
    }
  }
}
