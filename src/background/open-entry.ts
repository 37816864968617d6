import type { EntryId } from '../model/library.ts'
import type { Tab } from './browser.ts'

/** The parts of the browser that show a page of the extension. */
export interface Shower {
  readonly tabs: {
    query(
      filter: Record<string, never>,
    ): Promise<readonly (Tab & { readonly windowId?: number | undefined })[]>
    update(tabId: number, change: { url: string; active: boolean }): Promise<unknown>
    create(tab: { url: string }): Promise<unknown>
  }
  readonly windows?: { update(windowId: number, change: { focused: boolean }): Promise<unknown> }
}

/** Shows an entry in the library: in its tab, when there is one, else in a new one. */
export async function openEntry({ tabs, windows }: Shower, libraryUrl: string, id: EntryId): Promise<void> {
  const url = `${libraryUrl}#entry=${id}`
  const open = (await tabs.query({})).find((tab) => tab.url?.split(/[?#]/)[0] === libraryUrl)
  if (open?.id === undefined) {
    await tabs.create({ url })
    return
  }
  await tabs.update(open.id, { url, active: true })
  if (open.windowId !== undefined) await windows?.update(open.windowId, { focused: true })
}
