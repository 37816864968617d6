import type { BrowserContext, Page } from 'playwright-core'

/** The part of the browser's own interface, on its page of extensions, that is used here. */
interface DeveloperPrivate {
  updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>
  updateExtensionConfiguration(update: {
    extensionId: string
    hostAccess?: 'ON_CLICK'
    errorCollection?: boolean
    fileAccess?: boolean
  }): Promise<void>
  addHostPermission(extensionId: string, host: string): Promise<void>
  getExtensionInfo(extensionId: string): Promise<{
    manifestErrors: readonly { message: string }[]
    runtimeErrors: readonly { message: string; source: string }[]
  }>
}

declare global {
  interface Window {
    readonly chrome: { readonly developerPrivate: DeveloperPrivate }
  }
}

async function onExtensionsPage<T>(context: BrowserContext, act: (page: Page) => Promise<T>): Promise<T> {
  const page = await context.newPage()
  await page.goto('chrome://extensions')
  const result = await act(page)
  await page.close()
  return result
}

/** Has the browser keep every error of the extension, those of a worker that nobody listens to included. */
export function collectErrors(context: BrowserContext, extensionId: string): Promise<void> {
  return onExtensionsPage(context, (page) =>
    page.evaluate(async (extensionId) => {
      const { developerPrivate } = window.chrome
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
      await developerPrivate.updateExtensionConfiguration({ extensionId, errorCollection: true })
    }, extensionId),
  )
}

/** Switches “Allow access to file URLs” off, as it is for whoever installed the extension from a store. */
export function keepFiles(context: BrowserContext, extensionId: string): Promise<void> {
  return onExtensionsPage(context, (page) =>
    page.evaluate(
      (extensionId) =>
        window.chrome.developerPrivate.updateExtensionConfiguration({ extensionId, fileAccess: false }),
      extensionId,
    ),
  )
}

/** The errors that the browser has kept of the extension. */
export function collectedErrors(context: BrowserContext, extensionId: string): Promise<string[]> {
  return onExtensionsPage(context, (page) =>
    page.evaluate(async (extensionId) => {
      const { manifestErrors, runtimeErrors } =
        await window.chrome.developerPrivate.getExtensionInfo(extensionId)
      return [
        ...manifestErrors.map(({ message }) => `manifest: ${message}`),
        ...runtimeErrors.map(({ message, source }) => `${source}: ${message}`),
      ]
    }, extensionId),
  )
}

/** Sets the extension to "On click", as its user may: every site is withheld until the button is clicked. */
export function withholdSites(context: BrowserContext, extensionId: string): Promise<void> {
  return onExtensionsPage(context, (page) =>
    page.evaluate(
      (extensionId) =>
        window.chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_CLICK' }),
      extensionId,
    ),
  )
}

/** Lets a withheld extension see a site, as its user may: a match pattern such as `https://example.org/*`. */
export function allowSite(context: BrowserContext, extensionId: string, host: string): Promise<void> {
  return onExtensionsPage(context, (page) =>
    page.evaluate(
      ([extensionId, host]) => window.chrome.developerPrivate.addHostPermission(extensionId, host),
      [extensionId, host] as const,
    ),
  )
}
