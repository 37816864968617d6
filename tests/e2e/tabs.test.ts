import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { htmlPage } from '../../samples/html.ts'
import { html, SAMPLE_URLS, type Site } from '../../samples/site.ts'
import { importByMessage } from '../support/browser/library.ts'
import { Session } from '../support/browser/session.ts'
import { waitUntil } from '../support/browser/wait-until.ts'
import { datedBullets } from '../support/dated-bullets.ts'
import { saying } from '../support/words.ts'

const listed = saying('badgeListed')
const canSave = saying('badgeCanSave')
const nothing = saying('badgeNothing')

const POST = '<meta property="article:published_time" content="2024-05-01">'

/** Posts and an ordinary page. */
const site: Site = ({ hostname, pathname }) => {
  if (hostname !== 'tabs.example') return null
  if (pathname.startsWith('/post'))
    return html(htmlPage('A Post', POST, '<article><h1>A Post</h1></article>'))
  return html(htmlPage('Front', '', '<h1>Front</h1>'))
}

let session: Session

beforeAll(async () => {
  session = await Session.start({ sites: [site], keepsPages: true })
  await importByMessage(session.desk, 'papers.md', datedBullets().text)
})

afterAll(() => session.close())

/** Follows a link as a click does: the browser may show the page that it kept. */
async function go(page: Page, code: string, url: string): Promise<void> {
  await page.evaluate(code)
  await waitUntil(`the tab to show ${url}`, () => page.url() === url)
}

test('a page that is navigated within while the worker is dead has the right badge', async () => {
  const page = await session.open('https://tabs.example/')
  const tabId = await session.tabId(page)
  await session.badgeSaying(tabId, nothing)
  await session.killWorker()
  await page.evaluate((head) => {
    history.pushState(null, '', '/story')
    document.head.insertAdjacentHTML('beforeend', head)
    document.body.innerHTML = '<article><h1>A Post</h1></article>'
  }, POST)
  await session.badgeSaying(tabId, canSave)
})

test('a page that comes back from the browser’s cache has its badge back', async () => {
  const page = await session.open('https://tabs.example/post/1')
  const tabId = await session.tabId(page)
  await session.badgeSaying(tabId, canSave)
  await page.evaluate(() => Object.assign(window, { kept: true }))
  await go(page, `location.href = '${SAMPLE_URLS.listed}'`, SAMPLE_URLS.listed)
  await session.badgeSaying(tabId, listed)
  await session.killWorker()
  await go(page, 'history.back()', 'https://tabs.example/post/1')
  await session.badgeSaying(tabId, canSave)
  expect(await page.evaluate(() => 'kept' in window)).toBe(true)
})

test('each of two windows shows the state of its own tab', async () => {
  const open = (url: string) =>
    session.desk.evaluate(async (url) => {
      const window = await chrome.windows.create({ url, focused: true })
      return window?.tabs?.[0]?.id ?? -1
    }, url)
  const first = await open(SAMPLE_URLS.listed)
  const second = await open(SAMPLE_URLS.unlisted)
  await session.badgeSaying(first, listed)
  await session.badgeSaying(second, canSave)
  await session.killWorker()
  await session.desk.evaluate(async (url) => {
    const tabs = await chrome.tabs.query({ url })
    await Promise.all(tabs.map(({ id }) => chrome.tabs.reload(id)))
  }, SAMPLE_URLS.listed)
  await session.badgeSaying(first, listed)
  await session.badgeSaying(second, canSave)
})

test('no console anywhere has heard an error', async () => {
  expect(await session.problems()).toEqual([])
})
