import type { Protocol } from '../../messages/protocol.ts'
import type { Sender } from '../../messages/sender.ts'
import type { Background } from '../background.ts'

/** A content script said what its page shows: remembered for its tab, and shown on the badge. */
export async function pageSeen(
  { memories, painter }: Background,
  { page }: Protocol['pageSeen']['ask'],
  sender: Sender,
): Promise<null> {
  const tabId = sender.tab?.id
  if (tabId === undefined || !sameOrigin(page.url, sender.url)) return null
  const { url, title } = page
  await memories.remember(tabId, { url, seen: { ...page, title: title.slice(0, 1000) } })
  await painter.paint(tabId)
  return null
}

/** A page may speak of itself only; its path may have changed since the browser last told of it. */
function sameOrigin(a: string, b: string | undefined): boolean {
  return b !== undefined && URL.canParse(a) && URL.canParse(b) && new URL(a).origin === new URL(b).origin
}
