import type { ExtraLink } from '../../model/entry.ts'
import type { Page } from '../../model/page.ts'
import { threadLabel } from '../../sources/threads.ts'
import type { Tabs } from '../browser.ts'
import type { TabMemory } from './tab-memory.ts'

/**
 * The thread of comments from which a page was opened: the one that the tab showed before, or that the tab which
 * opened it shows. Only when the page itself came with that site's name as its referrer: a tab may be used for anything.
 * Nothing is asked of anyone. Never rejects; null when there is none.
 */
export async function threadBefore(
  tabs: Pick<Tabs, 'get'>,
  tabId: number,
  page: Page,
  { before }: TabMemory,
): Promise<ExtraLink | null> {
  const { referrer } = page
  if (referrer === undefined || page.thread) return null
  const opener = await tabs
    .get(tabId)
    .then(({ openerTabId }) => (openerTabId === undefined ? null : tabs.get(openerTabId)))
    .catch(() => null)
  for (const url of [before, opener?.url, referrer]) {
    const label = url === undefined ? null : threadLabel(url)
    if (url !== undefined && label !== null && sameOrigin(url, referrer)) return { label, url: bare(url) }
  }
  return null
}

function sameOrigin(a: string, b: string): boolean {
  return URL.canParse(a) && URL.canParse(b) && new URL(a).origin === new URL(b).origin
}

/** The thread without the comment that was in sight. */
function bare(url: string): string {
  const { href, hash } = new URL(url)
  return hash === '' ? href : href.slice(0, -hash.length)
}
