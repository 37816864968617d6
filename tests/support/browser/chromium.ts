import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type BrowserContext, type CDPSession, chromium } from 'playwright-core'
import { findChromium } from '../../../scripts/browsers.mjs'
import { writePreferences } from './preferences.ts'

/** How to start the browser. */
export interface LaunchOptions {
  /** Folder of the built extension; without it the browser is bare. */
  readonly extension?: string
  /** Port of the fake internet; without it the real one is reached. */
  readonly port?: number
  readonly headless?: boolean
  /** Folder of the profile, kept afterwards; without it a new one is made and thrown away. */
  readonly profile?: string
  /** Where files that the extension exports arrive. */
  readonly downloads?: string
  /** Files that the person has let the extension write on every visit; an empty list takes all of that back. */
  readonly writableFiles?: readonly string[]
  /** Keep pages that were left in memory, to come back to, as people's browsers do; Playwright cannot follow that. */
  readonly keepsPages?: boolean
  /** Open the tabs again that were open when the profile was last closed. */
  readonly restore?: boolean
  readonly colorScheme?: 'light' | 'dark'
  /** The language that the browser speaks, as `zh-CN`; the machine's own when it is not given. */
  readonly language?: string
  /** Device pixels for one of CSS; 1 when it is not given. */
  readonly scale?: number
}

/** A running browser with the extension in it. */
export interface Launched {
  readonly context: BrowserContext
  /** The browser's own DevTools connection. */
  readonly cdp: CDPSession
  /** Empty when the browser is bare. */
  readonly extensionId: string
  close(): Promise<void>
}

const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-search-engine-choice-screen',
]

/**
 * Starts a Chromium-family browser and loads the extension over its debugging pipe, which every brand of it
 * allows (Google's own Chrome ignores `--load-extension` since version 137).
 * @throws when there is no such browser on this computer
 */
export async function launchChromium(options: LaunchOptions): Promise<Launched> {
  const browser = findChromium()
  if (browser === null) throw new Error('no Chromium, Chrome, Edge or Brave on this computer')
  const profile = options.profile ?? mkdtempSync(path.join(tmpdir(), 'listmark-'))
  writePreferences(profile, options)
  const headless = options.headless ?? true
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser.path,
    // Playwright's own headless mode is another, smaller browser without extensions.
    headless: false,
    viewport: null,
    ignoreHTTPSErrors: options.port !== undefined,
    ...(options.colorScheme ? { colorScheme: options.colorScheme } : {}),
    ignoreDefaultArgs: [
      '--disable-extensions',
      '--disable-component-extensions-with-background-pages',
      '--enable-automation',
      ...(options.keepsPages ? ['--disable-back-forward-cache'] : []),
    ],
    // On Linux it is the environment that says which language; elsewhere the argument does.
    ...(options.language ? { env: { ...process.env, LANGUAGE: options.language.replace('-', '_') } } : {}),
    args: [
      ...(options.language ? [`--lang=${options.language}`] : []),
      ...QUIET,
      '--enable-unsafe-extension-debugging',
      ...(options.restore ? ['--restore-last-session'] : []),
      ...(options.scale === undefined ? [] : [`--force-device-scale-factor=${options.scale}`]),
      ...(headless
        ? ['--headless=new', '--screen-info={2600x2000}', '--window-size=1280,900', '--disable-gpu']
        : []),
      // Chromium refuses its sandbox to root, as in a container.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.port === undefined
        ? []
        : [
            `--host-resolver-rules=MAP * 127.0.0.1:${options.port}, EXCLUDE localhost`,
            '--ignore-certificate-errors',
          ]),
    ],
  })
  const close = async () => {
    await context.close()
    if (options.profile === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    const cdp = await connect(context)
    // Without this Playwright gives downloads names of its own.
    await cdp.send('Browser.setDownloadBehavior', { behavior: 'default' })
    return { context, cdp, extensionId: await load(cdp, options.extension), close }
  } catch (error) {
    await close()
    throw error
  }
}

async function load(cdp: CDPSession, extension: string | undefined): Promise<string> {
  if (extension === undefined) return ''
  return (await cdp.send('Extensions.loadUnpacked', { path: path.resolve(extension) })).id
}

function connect(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser()
  if (browser === null) throw new Error('the browser is gone')
  return browser.newBrowserCDPSession()
}
