import type { Protocol } from '../../messages/protocol.ts'
import type { Sender } from '../../messages/sender.ts'
import type { Background } from '../background.ts'
import { isOwnPage, modeOfSender } from '../marks/page-of-sender.ts'
import { MARK_STYLE } from '../marks/style.ts'
import { pageKeys } from '../tabs/page-keys.ts'

/** A content script said what its page shows: remembered for its tab, shown on the badge, and told whether to mark links. */
export async function pageSeen(
  background: Background,
  { page }: Protocol['pageSeen']['ask'],
  sender: Sender,
): Promise<Protocol['pageSeen']['answer']> {
  const tabId = sender.tab?.id
  if (tabId === undefined || !isOwnPage(page.url, sender)) return { mode: 'off', style: '' }
  const { url, title } = page
  const remember = async () => {
    const keys = pageKeys(background.reading.identify, url, page.canonicalUrl)
    await background.memories.remember(tabId, { url, seen: { ...page, title: title.slice(0, 1000) }, keys })
    await background.painter.paint(tabId)
  }
  const [mode] = await Promise.all([modeOfSender(background, url, sender), remember()])
  return { mode, style: mode === 'off' ? '' : MARK_STYLE }
}
