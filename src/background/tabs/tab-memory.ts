import { type QuotedRecord, quotedRecordName } from '../../messages/quoted-record.ts'
import { type TabRecord, tabRecordName } from '../../messages/tab-record.ts'
import type { Page } from '../../model/page.ts'
import type { SessionArea } from '../browser.ts'

/** What is remembered of a tab while it stays at one address. */
export interface TabMemory extends TabRecord {
  /** The address that the tab showed before this one. */
  readonly before?: string
  /** The page as it was read last. */
  readonly read?: ReadPage
}

/** A page that was read. */
export interface ReadPage {
  readonly page: Page
  /** Where the rest can be read; null when nothing more is to be had. */
  readonly more: string | null
  /** The title is the address's or the viewer's, not the page's own. */
  readonly weakTitle: boolean
  /** What the work's own page says is in it already. */
  readonly completed: boolean
}

/** Memory of the open tabs, kept where the worker's death does not reach it. */
export interface TabMemories {
  /** What is known of the tab at that address; what is known of another address is never told. */
  recall(tabId: number, url: string): Promise<TabMemory>
  /** Adds to what is known of that address; the rest stays when the address is the same. */
  remember(tabId: number, memory: TabMemory): Promise<void>
  /** Keeps the way back of what was quoted from the tab's page. */
  quoted(tabId: number, record: QuotedRecord): Promise<void>
  forget(tabId: number): Promise<void>
}

/** Tab memories in `storage.session`, one record for each tab, named `tab:ID`. */
export function tabMemories(session: SessionArea): TabMemories {
  const recall = async (tabId: number, url: string): Promise<TabMemory> => {
    const key = tabRecordName(tabId)
    const found = (await session.get(key))[key] as TabMemory | undefined
    return found?.url === url ? found : { url }
  }
  return {
    recall,
    async remember(tabId, memory) {
      const key = tabRecordName(tabId)
      const found = (await session.get(key))[key] as TabMemory | undefined
      const known = found?.url === memory.url ? found : found && { before: found.url }
      await session.set({ [key]: { ...known, ...memory } })
    },
    quoted: (tabId, record) => session.set({ [quotedRecordName(tabId)]: record }),
    async forget(tabId) {
      await session.remove(tabRecordName(tabId))
      await session.remove(quotedRecordName(tabId))
    },
  }
}
