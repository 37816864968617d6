import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SAMPLE_SITES, SAMPLE_URLS } from '../../samples/site.ts'
import { type ConnectProxy, connectProxy } from '../support/browser/connect-proxy.ts'
import { type FakeInternet, fakeInternet } from '../support/browser/fake-internet.ts'
import { type LaunchedFirefox, launchFirefox } from '../support/browser/firefox.ts'
import { openToolbarPopup } from '../support/browser/firefox-chrome.ts'
import { waitUntil } from '../support/browser/wait-until.ts'
import { datedBullets, withLineAtEndOf } from '../support/dated-bullets.ts'
import { said, saying } from '../support/words.ts'

const PAPER_LINE =
  '- [Chain-of-Thought Prompting Elicits Reasoning in Large Language Models](https://arxiv.org/pdf/2201.11903), Jan. 10 2023. `reasoning`.'

const { text: imported } = datedBullets()
let internet: FakeInternet
let proxy: ConnectProxy
let firefox: LaunchedFirefox
let desk: Page

beforeAll(async () => {
  internet = await fakeInternet(SAMPLE_SITES)
  proxy = await connectProxy(internet.port)
  firefox = await launchFirefox({ extension: 'dist/firefox-test', proxyPort: proxy.port })
  desk = await firefox.openOwn('manifest.json')
})

afterAll(async () => {
  await firefox.close()
  await proxy.close()
  await internet.close()
})

/** The text of the only list, through the extension's own database. */
function libraryText(): Promise<string> {
  return desk.evaluate(
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

function buttonTitle(url: string): Promise<string> {
  return desk.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url })
    return tab?.id === undefined ? '' : chrome.action.getTitle({ tabId: tab.id })
  }, url)
}

/** Runs a function on the document of the open toolbar popup. */
function inPopup<T>(run: string): Promise<T> {
  return desk.evaluate((run) => {
    const [popup] = chrome.extension.getViews({ type: 'popup' })
    return popup ? new Function('document', `return (${run})(document)`)(popup.document) : null
  }, run)
}

test('a list is imported in Firefox and kept byte for byte', async () => {
  const reply = await desk.evaluate(
    (text) =>
      chrome.runtime.sendMessage({
        name: 'importList',
        ask: { name: 'papers', fileName: 'papers.md', text },
      }),
    imported,
  )
  expect(reply).toMatchObject({ ok: true, answer: { kind: 'imported' } })
  expect(await libraryText()).toBe(imported)
})

test('the badge tells listed pages from others in Firefox', async () => {
  for (const [url, words] of [
    [SAMPLE_URLS.listed, saying('badgeListed')],
    [SAMPLE_URLS.unlisted, saying('badgeCanSave')],
  ] as const) {
    const page = await firefox.browser.newPage()
    await page.goto(url)
    await waitUntil(`the button to say ${words}`, async () => words.test(await buttonTitle(url)))
  }
})

test('a paper is saved from Firefox’s toolbar popup as exactly one line', async () => {
  const page = await firefox.browser.newPage()
  await page.goto(SAMPLE_URLS.unlisted)
  await page.bringToFront()
  await openToolbarPopup(firefox.browser, firefox.geckoId)
  await waitUntil('the popup to be ready', () =>
    inPopup<boolean>(`(page) => page.documentElement.dataset.ready === '1'`),
  )
  await inPopup(`(page) => {
    const type = (selector, text) => {
      const field = page.querySelector(selector)
      field.focus()
      field.value = text
      field.dispatchEvent(new page.defaultView.Event('input', { bubbles: true }))
      return field
    }
    const enter = (field) => setTimeout(() => field.dispatchEvent(
      new page.defaultView.KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true })), 100)
    enter(type('#save-section', 'Reasoning'))
    setTimeout(() => enter(type('#save-tags', 'reasoning')), 300)
  }`)
  await waitUntil('the tag to be a chip', () =>
    inPopup<boolean>(
      `(page) => page.querySelector('[aria-label="${said('tagRemove', 'reasoning')}"]') !== null`,
    ),
  )
  await inPopup(`(page) => page.querySelector('button[type=submit]').click()`)
  await waitUntil('the popup to say saved', () =>
    inPopup<boolean>(`(page) => page.documentElement.dataset.saved === '1'`),
  )
  expect(await libraryText()).toBe(withLineAtEndOf(imported, '### Reasoning', PAPER_LINE))
})
