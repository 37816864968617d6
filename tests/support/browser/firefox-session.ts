import type { Page } from 'puppeteer-core'
import { SAMPLE_SITES, type Site } from '../../../samples/site.ts'
import type { MessageName, Protocol } from '../../../src/messages/protocol.ts'
import { openReply } from '../../../src/messages/reply.ts'
import { type ConnectProxy, connectProxy } from './connect-proxy.ts'
import { type FakeInternet, fakeInternet } from './fake-internet.ts'
import { type LaunchedFirefox, launchFirefox } from './firefox.ts'
import { clickInPopup, openToolbarPopup } from './firefox-chrome.ts'
import { waitUntil } from './wait-until.ts'

/** Firefox with Listmark in it and the fake internet round it. */
export class FirefoxSession {
  readonly internet: FakeInternet
  readonly firefox: LaunchedFirefox
  /** A page of the extension without a script of its own, from which its state is looked at. */
  readonly desk: Page
  readonly #proxy: ConnectProxy

  private constructor(internet: FakeInternet, proxy: ConnectProxy, firefox: LaunchedFirefox, desk: Page) {
    this.internet = internet
    this.#proxy = proxy
    this.firefox = firefox
    this.desk = desk
  }

  /** @param downloads folder in which downloads arrive without a question */
  static async start(sites: readonly Site[] = [], downloads?: string): Promise<FirefoxSession> {
    const internet = await fakeInternet([...sites, ...SAMPLE_SITES])
    const proxy = await connectProxy(internet.port)
    const firefox = await launchFirefox({
      extension: 'dist/firefox-test',
      proxyPort: proxy.port,
      ...(downloads === undefined ? {} : { downloads }),
    })
    return new FirefoxSession(internet, proxy, firefox, await firefox.openOwn('manifest.json'))
  }

  async close(): Promise<void> {
    await this.firefox.close()
    await this.#proxy.close()
    await this.internet.close()
  }

  /** Opens an address in a new tab in front. */
  async open(url: string): Promise<Page> {
    const page = await this.firefox.browser.newPage()
    await page.goto(url)
    await page.bringToFront()
    return page
  }

  /** Asks the background as the extension's own pages do. */
  async ask<Name extends MessageName>(
    name: Name,
    ask: Protocol[Name]['ask'],
  ): Promise<Protocol[Name]['answer']> {
    const reply = await this.desk.evaluate((message) => chrome.runtime.sendMessage(message), { name, ask })
    return openReply(reply) as Protocol[Name]['answer']
  }

  /** The text of the only list, through the extension's own database. */
  text(): Promise<string> {
    return this.desk.evaluate(
      () =>
        new Promise<string>((resolve, reject) => {
          const opening = indexedDB.open('listmark')
          opening.onerror = () => reject(opening.error)
          opening.onsuccess = () => {
            const getting = opening.result.transaction('bodies').objectStore('bodies').getAll()
            getting.onsuccess = () => {
              opening.result.close()
              resolve(getting.result[0].text)
            }
          }
        }),
    )
  }

  /** Waits until the toolbar button of the tab in front says something in its tooltip. */
  async buttonSaying(words: RegExp): Promise<void> {
    const title = () =>
      this.desk.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true })
        return tab?.id === undefined ? '' : chrome.action.getTitle({ tabId: tab.id })
      })
    let last = ''
    await waitUntil(`the button to say ${words}`, async () => {
      last = await title()
      return words.test(last)
    }).catch((error) => {
      throw new Error(`${error.message}; it says ${last}`)
    })
  }

  /** Clicks the toolbar button on the tab in front, and waits until the popup is ready and shows what its page says. */
  async openPopup(): Promise<void> {
    await openToolbarPopup(this.firefox.browser, this.firefox.geckoId)
    await this.untilPopup(
      'the popup to be ready',
      `(page) => page.documentElement.dataset.ready === '1' && !page.querySelector('form[aria-busy="true"]')`,
    )
  }

  /** Runs a function on the document of the open popup; null when none is open. */
  inPopup<T>(run: string): Promise<T | null> {
    return this.#inView<T>('popup', run)
  }

  /** The same where the popup was opened as a window of its own. */
  inWindow<T>(run: string): Promise<T | null> {
    return this.#inView<T>('tab', run)
  }

  #inView<T>(type: string, run: string): Promise<T | null> {
    return this.desk.evaluate(
      (type, run) => {
        const views = chrome.extension.getViews({ type: type as 'tab' })
        const popup = views.find(({ location }) => location.pathname.startsWith('/popup/'))
        return popup ? new Function('document', `return (${run})(document)`)(popup.document) : null
      },
      type,
      run,
    )
  }

  /** Waits until a condition holds in the popup. */
  untilPopup(what: string, holds: string): Promise<void> {
    return this.#untilView('popup', what, holds)
  }

  /** Waits until a condition holds in the popup's own window. */
  untilWindow(what: string, holds: string): Promise<void> {
    return this.#untilView('tab', what, holds)
  }

  async #untilView(type: string, what: string, holds: string): Promise<void> {
    await waitUntil(what, () => this.#inView<boolean>(type, holds)).catch(async (error) => {
      const shown = await this.#inView<string>(type, '(page) => page.body.innerText')
      throw new Error(`${error.message}; it shows: ${shown ?? '(closed)'}`)
    })
  }

  /** Clicks a part of the popup as a person does: what needs a person's click works. */
  async click(selector: string): Promise<void> {
    await clickInPopup(this.firefox.browser, selector)
  }

  async closePopup(): Promise<void> {
    await this.inPopup('(page) => void page.defaultView.close()')
    await waitUntil('the popup to close', async () => (await this.inPopup('() => true')) === null)
  }
}
