import type { LookAgain } from '../../messages/protocol.ts'
import type { Background } from '../background.ts'

type Lookout = Pick<Background, 'tabs' | 'memories' | 'inject'>

/**
 * Has a tab's page say again what it is, when that was forgotten. A page that was open before Listmark came, was
 * updated or was allowed there has no content script yet, or one that is cut off: it gets a new one. Never rejects.
 */
export async function lookAgainIfForgotten(lookout: Lookout, tabId: number): Promise<void> {
  const { tabs, memories, inject } = lookout
  try {
    const { url } = await tabs.get(tabId)
    if (url === undefined || !/^https?:/.test(url) || (await memories.recall(tabId, url)).seen) return
    const asked = tabs.sendMessage(tabId, { kind: 'lookAgain' } satisfies LookAgain)
    await asked.catch(() => inject(tabId))
  } catch {
    // The tab is closed, or shows what no script may enter.
  }
}

/** The same for every tab that is in sight; the others are asked when they come to the front. Never rejects. */
export async function lookAtTabsInSight(lookout: Lookout): Promise<void> {
  const inSight = await lookout.tabs.query({ active: true }).catch(() => [])
  await Promise.all(inSight.map(({ id }) => (id === undefined ? null : lookAgainIfForgotten(lookout, id))))
}
