import type { ToContent } from '../../messages/protocol.ts'
import type { Background } from '../background.ts'

/**
 * Tells the content scripts of the tabs in sight, or of all, that something has changed. A tab out of sight asks by
 * itself when it is shown. Never rejects.
 */
export async function tellTabs(
  { tabs }: Pick<Background, 'tabs'>,
  message: ToContent,
  which: 'inSight' | 'all' = 'inSight',
): Promise<void> {
  const found = await tabs.query(which === 'all' ? {} : { active: true }).catch(() => [])
  await Promise.all(
    found.map(({ id }) => (id === undefined ? null : tabs.sendMessage(id, message).catch(() => null))),
  )
}
