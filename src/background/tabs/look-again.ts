import type { LookAgain } from '../../messages/protocol.ts'
import type { Tabs } from '../browser.ts'
import type { TabMemories } from './tab-memory.ts'

/** Asks a tab's content script to say again what the page is, when that was forgotten. Never rejects. */
export async function lookAgainIfForgotten(tabs: Tabs, memories: TabMemories, tabId: number): Promise<void> {
  try {
    const { url } = await tabs.get(tabId)
    if (url === undefined || !/^https?:/.test(url) || (await memories.recall(tabId, url)).seen) return
    await tabs.sendMessage(tabId, { kind: 'lookAgain' } satisfies LookAgain)
  } catch {
    // No content script there, or no tab any more.
  }
}
