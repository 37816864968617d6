import type { Page } from 'playwright-core'
import { SAMPLE_SITES, type Site } from '../../../samples/site.ts'
import { attachTarget } from './cdp-target.ts'
import { type Launched, launchChromium } from './chromium.ts'
import { ConsoleErrors } from './console-errors.ts'
import { collectErrors, collectedErrors } from './extensions-page.ts'
import { type FakeInternet, fakeInternet } from './fake-internet.ts'
import { Popup } from './popup.ts'
import { waitUntil } from './wait-until.ts'
import { WorkerRuns } from './worker-runs.ts'

/** What the toolbar button shows on a tab. */
export interface Badge {
  readonly text: string
  readonly title: string
  readonly color: string
}

/** How a session starts. */
export interface SessionOptions {
  /** Asked before the sample sites. */
  readonly sites?: readonly Site[]
  readonly extension?: string
  readonly downloads?: string
  readonly writableFiles?: readonly string[]
  /** Folder of the profile, kept afterwards; without it a new one is made and thrown away. */
  readonly profile?: string
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

/** A browser with Listmark in it and the fake internet round it. */
export class Session {
  readonly internet: FakeInternet
  readonly launched: Launched
  readonly #errors: ConsoleErrors
  /** A page of the extension without a script of its own, from which its state is looked at. */
  readonly desk: Page
  readonly #colorScheme: 'light' | 'dark'
  readonly #runs: WorkerRuns

  private constructor(
    internet: FakeInternet,
    launched: Launched,
    errors: ConsoleErrors,
    desk: Page,
    colorScheme: 'light' | 'dark',
    runs: WorkerRuns,
  ) {
    this.#runs = runs
    this.#colorScheme = colorScheme
    this.internet = internet
    this.launched = launched
    this.#errors = errors
    this.desk = desk
  }

  static async start(options: SessionOptions = {}): Promise<Session> {
    const internet = await fakeInternet([...(options.sites ?? []), ...SAMPLE_SITES])
    const { extension = 'dist/test', sites: _sites, colorScheme = 'light', ...rest } = options
    const launched = await launchChromium({ extension, colorScheme, port: internet.port, ...rest })
    const errors = new ConsoleErrors()
    errors.listen(launched.context)
    await collectErrors(launched.context, launched.extensionId)
    // A tab that was opened again is somebody's.
    const [blank] = options.restore ? [] : launched.context.pages()
    const desk = blank ?? (await launched.context.newPage())
    await desk.goto(`chrome-extension://${launched.extensionId}/manifest.json`)
    const runs = await WorkerRuns.follow(desk, launched.extensionId)
    return new Session(internet, launched, errors, desk, colorScheme, runs)
  }

  async close(): Promise<void> {
    await this.launched.close()
    await this.internet.close()
  }

  /** Everything that went wrong in sight of a console or in the browser's own log of the extension. */
  async problems(): Promise<string[]> {
    const { context, extensionId } = this.launched
    return [...this.#errors.found, ...(await collectedErrors(context, extensionId))]
  }

  /** Opens an address in a new tab in front. */
  async open(url: string): Promise<Page> {
    const page = await this.launched.context.newPage()
    await page.goto(url)
    return page
  }

  /** Opens a page of the extension, such as `options/options.html`, and waits until it is ready. */
  async openOwn(path: string): Promise<Page> {
    const page = await this.open(`chrome-extension://${this.launched.extensionId}/${path}`)
    await page.waitForSelector('html[data-ready="1"]')
    return page
  }

  /** The browser's id of the tab that shows a page; brings it to the front. */
  async tabId(page: Page): Promise<number> {
    await page.bringToFront()
    return waitUntil(`the tab of ${page.url()}`, () =>
      this.desk.evaluate(async (url) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
        // A withheld site's address is not told.
        return (tab?.url ?? url) === url ? (tab?.id ?? null) : null
      }, page.url()),
    )
  }

  /** What the toolbar button shows on a tab now. */
  badge(tabId: number): Promise<Badge> {
    return this.desk.evaluate(async (tabId) => {
      const [text, title, color] = await Promise.all([
        chrome.action.getBadgeText({ tabId }),
        chrome.action.getTitle({ tabId }),
        chrome.action.getBadgeBackgroundColor({ tabId }),
      ])
      return { text, title, color: String(color) }
    }, tabId)
  }

  /** Waits until the toolbar button of a tab says something in its tooltip. */
  async badgeSaying(tabId: number, words: RegExp): Promise<Badge> {
    let last: Badge | undefined
    const fits = async () => {
      last = await this.badge(tabId)
      return words.test(last.title) ? last : null
    }
    return waitUntil(`the button to say ${words}`, fits).catch((error) => {
      throw new Error(`${error.message}; it says ${JSON.stringify(last)}`)
    })
  }

  /** Clicks the toolbar button on the tab that shows a page, as a person does. */
  async clickButton(page: Page): Promise<void> {
    await page.bringToFront()
    const { targetInfos } = await this.launched.cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] })
    const tab = targetInfos.find(({ url }) => url === page.url())
    if (!tab) throw new Error(`no tab shows ${page.url()}`)
    await this.launched.cdp.send('Extensions.triggerAction', {
      id: this.launched.extensionId,
      targetId: tab.targetId,
    })
  }

  /** Opens the real toolbar popup on the tab that shows a page, and waits until it is ready for input. */
  async popup(page: Page): Promise<Popup> {
    await this.clickButton(page)
    return this.openedPopup()
  }

  /** The toolbar popup that something has just opened. */
  openedPopup(): Promise<Popup> {
    return this.#openedPart('popup', /\/popup\//)
  }

  /** The browser's side panel that something has just opened. */
  openedPanel(): Promise<Popup> {
    return this.#openedPart('panel', /\/panel\.html$/)
  }

  async #openedPart(name: string, address: RegExp): Promise<Popup> {
    const targetId = await waitUntil(`the ${name} to open`, async () => {
      const { targetInfos } = await this.launched.cdp.send('Target.getTargets')
      return targetInfos.find(({ url }) => address.test(url))?.targetId ?? null
    })
    const target = await attachTarget(this.launched.cdp, targetId, (line) => this.#errors.add(name, line))
    const features = [{ name: 'prefers-color-scheme', value: this.#colorScheme }]
    await target.send('Emulation.setEmulatedMedia', { features })
    return new Popup(target).ready()
  }

  /**
   * Tells the worker, as the browser does, that an entry of the page's context menu was chosen; the menu itself is
   * drawn by the system, where no test can reach it.
   */
  async chooseFromContextMenu(
    menuItemId: string,
    tabId: number,
    info: { readonly linkUrl?: string; readonly selectionText?: string } = {},
  ): Promise<void> {
    await this.inWorker(
      async (menuItemId, tabId, info) => {
        const clicked = chrome.contextMenus.onClicked as unknown as {
          dispatch(info: object, tab: object): void
        }
        clicked.dispatch({ menuItemId, editable: false, ...info }, await chrome.tabs.get(tabId))
      },
      menuItemId,
      tabId,
      info,
    )
  }

  /** Runs a function in the worker, which is woken for it: for what the browser tells it where no test can reach. */
  async inWorker<Made, Args extends readonly unknown[]>(
    run: (...args: Args) => Made | Promise<Made>,
    ...args: Args
  ): Promise<Made> {
    const targetId = await waitUntil('the worker to run', async () => {
      await this.#wakeWorker()
      return (await this.#workers())[0] ?? null
    })
    const worker = await attachTarget(this.launched.cdp, targetId, (line) => this.#errors.add('worker', line))
    const made = await worker.evaluate(run, ...args)
    await this.launched.cdp.send('Target.detachFromTarget', { targetId })
    return made
  }

  /** True while a toolbar popup is open. */
  async popupIsOpen(): Promise<boolean> {
    const { targetInfos } = await this.launched.cdp.send('Target.getTargets')
    return targetInfos.some(({ url }) => url.includes('/popup/'))
  }

  /** Closes the popup and waits until it is gone. */
  async closePopup(popup: Popup): Promise<void> {
    await popup.close()
    await waitUntil('the popup to close', async () => !(await this.popupIsOpen()))
  }

  /** Ends the service worker as the browser does when it is idle; whoever asks it next starts it anew. */
  async killWorker(): Promise<void> {
    await this.#wakeWorker()
    await this.#runs.end()
  }

  /** Has the worker running and listening: a message wakes it, though this one is meant for nobody. */
  async #wakeWorker(): Promise<void> {
    await this.desk.evaluate(() => chrome.runtime.sendMessage({ to: 'nobody' }).catch(() => null))
  }

  /** Target ids of the extension's worker: one while it runs, none while it does not. */
  async #workers(): Promise<string[]> {
    const { targetInfos } = await this.launched.cdp.send('Target.getTargets')
    return targetInfos
      .filter(({ type, url }) => type === 'service_worker' && url.includes(this.launched.extensionId))
      .map(({ targetId }) => targetId)
  }
}
