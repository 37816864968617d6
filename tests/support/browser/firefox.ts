import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { findFirefox } from '../../../scripts/browsers.mjs'

/** How to start Firefox. */
export interface FirefoxOptions {
  readonly extension: string
  /** Port of a proxy that leads to the fake internet. */
  readonly proxyPort: number
  /** Folder in which downloads arrive without a question. */
  readonly downloads?: string
}

/** A running Firefox with the extension in it. */
export interface LaunchedFirefox {
  readonly browser: Browser
  /** Where the extension's pages are: `moz-extension://UUID`. */
  readonly origin: string
  readonly geckoId: string
  /** Opens a page of the extension in a new tab. */
  openOwn(file: string): Promise<Page>
  close(): Promise<void>
}

/** The extension's id in Firefox, as its manifest gives it. */
function geckoIdOf(extension: string): string {
  const manifest = JSON.parse(readFileSync(path.join(extension, 'manifest.json'), 'utf8'))
  return manifest.browser_specific_settings.gecko.id
}

/**
 * Starts Firefox without a window and installs the extension for this run.
 * @throws when there is no Firefox on this computer
 */
export async function launchFirefox({
  extension,
  proxyPort,
  downloads,
}: FirefoxOptions): Promise<LaunchedFirefox> {
  const found = findFirefox()
  if (found === null) throw new Error('no Firefox on this computer')
  const uuid = randomUUID()
  const geckoId = geckoIdOf(extension)
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: found.path,
    headless: true,
    acceptInsecureCerts: true,
    // Without this no page of an extension can be opened by address.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      // Known beforehand, so that the extension's pages can be opened by address.
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
      // A question to allow sites is answered with yes.
      'extensions.webextOptionalPermissionPrompts': false,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      ...(downloads === undefined
        ? {}
        : {
            'browser.download.folderList': 2,
            'browser.download.dir': downloads,
            'browser.download.useDownloadDir': true,
            // It would take the focus away from the page.
            'browser.download.alwaysOpenPanel': false,
          }),
    },
  })
  await browser.installExtension(path.resolve(extension))
  const origin = `moz-extension://${uuid}`
  return {
    browser,
    origin,
    geckoId,
    openOwn: async (file) => {
      const page = await browser.newPage()
      // Firefox never reports the load of such a page to WebDriver.
      await page.goto(`${origin}/${file}`, { waitUntil: [] })
      return page
    },
    close: () => browser.close(),
  }
}
