import type { FoundLink } from '../../model/found-link.ts'
import type { Background } from '../background.ts'
import type { Tab } from '../browser.ts'

/** A link as the browser speaks of it. */
export interface SaidLink {
  readonly url: string
  readonly text?: string
  readonly frameId?: number
}

/** How long a page may take to say what its link is called, in milliseconds. */
const PATIENCE = 2000

/** What the page calls a link; without an answer, what the browser says, else nothing but the address. Never rejects. */
export async function findLink(
  { readLinks, reading }: Pick<Background, 'readLinks' | 'reading'>,
  { id: tabId }: Tab,
  { url, text = '', frameId }: SaidLink,
): Promise<FoundLink> {
  const said = { url, title: text.trim(), weak: text.trim() === '' }
  if (tabId === undefined) return said
  const asked = readLinks({ of: { url }, tabId, ...(frameId !== undefined && { frameId }) })
  const found = await Promise.race([asked, reading.wait(PATIENCE).then(() => null)]).catch(() => null)
  return found?.[0] && (said.weak || !found[0].weak) ? found[0] : said
}
