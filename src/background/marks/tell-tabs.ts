import type { ToContent } from '../../messages/protocol.ts'
import type { Background } from '../background.ts'

/** Tells every tab's content script that something has changed; those that mark nothing make nothing of it. Never rejects. */
export async function tellTabs({ tabs }: Pick<Background, 'tabs'>, message: ToContent): Promise<void> {
  const found = await tabs.query({}).catch(() => [])
  await Promise.all(
    found.map(({ id }) => (id === undefined ? null : tabs.sendMessage(id, message).catch(() => null))),
  )
}
