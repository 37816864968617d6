import type { Session } from './session.ts'

interface DeveloperPrivate {
  updateExtensionConfiguration(update: { extensionId: string; hostAccess: string }): Promise<void>
}

/** Sets the extension to "On click" on the browser's own page of extensions, as its user may. */
export async function withholdSites(session: Session): Promise<void> {
  const page = await session.open('chrome://extensions')
  await page.evaluate(async (extensionId) => {
    const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate }
    await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_CLICK' })
  }, session.launched.extensionId)
  await page.close()
}
