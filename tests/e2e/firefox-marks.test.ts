import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { errorsOf } from '../support/browser/firefox-chrome.ts'
import { FirefoxSession } from '../support/browser/firefox-session.ts'
import { waitUntil } from '../support/browser/wait-until.ts'
import { HOSTILE_URL, LISTING_URL, MARKS_LIST, MARKS_SITE, UNKNOWN_URL } from '../support/marks-site.ts'

let session: FirefoxSession

beforeAll(async () => {
  session = await FirefoxSession.start([MARKS_SITE])
  await session.ask('importList', { name: 'papers', fileName: 'papers.md', text: MARKS_LIST })
})

afterAll(() => session.close())

/** Waits until so many links of a page are marked. */
function marked(page: Page, count: number | null): Promise<unknown> {
  return waitUntil(`${count} links to be marked`, () =>
    page.evaluate(
      (count) =>
        (Reflect.get(Document.prototype, 'documentElement', document) as Element).getAttribute(
          'data-marked',
        ) === (count === null ? null : String(count)),
      count,
    ),
  )
}

/** A point on the mark of a link of one line. */
function pointOnMark(page: Page, selector: string): Promise<{ x: number; y: number }> {
  return page.$eval(selector, (link) => {
    const { right, top } = link.getBoundingClientRect()
    return { x: right + 6, y: top + 1 }
  })
}

/** What a page finds under a point. */
function under(page: Page, { x, y }: { x: number; y: number }): Promise<string | undefined> {
  return page.evaluate((x, y) => Document.prototype.elementFromPoint.call(document, x, y)?.nodeName, x, y)
}

test('an arXiv listing has its marks in Firefox, added links too, and removed entries none', async () => {
  const page = await session.open(LISTING_URL)
  await marked(page, 4)
  expect(await under(page, await pointOnMark(page, '#halfway'))).toBe('DIV')
  await page.evaluate(() => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<p><a href="https://arxiv.org/pdf/2305.00002">more</a></p>',
    )
  })
  await marked(page, 5)
  const removed = await session.ask('removeEntry', { entryId: 2 as never })
  await marked(page, 3)
  if (removed.kind === 'changed') await session.ask('undo', removed.undo)
  await marked(page, 5)
})

test('a click on a mark opens its entry in Firefox’s library', async () => {
  const page = await session.open(LISTING_URL)
  await marked(page, 4)
  const { x, y } = await pointOnMark(page, '#halfway')
  await page.mouse.click(x, y)
  const title = await waitUntil('the entry', async () => {
    for (const each of await session.firefox.browser.pages()) {
      if (!each.url().includes('/options/')) continue
      const found = await each
        .$eval('#entry-title', (field) => (field as HTMLInputElement).value)
        .catch(() => null)
      if (found) return found
    }
    return null
  })
  expect(title).toBe('Seen halfway')
  expect(page.url()).toBe(LISTING_URL)
})

test('a policy that allows no styles leaves marks their looks', async () => {
  const page = await session.open(HOSTILE_URL)
  await marked(page, 1)
  expect(await under(page, await pointOnMark(page, '#listed'))).toBe('DIV')
})

test('on an unknown site Firefox shows marks only when they are wanted everywhere, and out of its page’s reach', async () => {
  const page = await session.open(UNKNOWN_URL)
  await session.ask('changeSettings', { marks: 'everywhere' })
  await marked(page, 2)
  const listed = await under(page, await pointOnMark(page, '#listed'))
  expect(listed).toBe(await under(page, await pointOnMark(page, '#other')))
  expect(listed).not.toBe('DIV')
  const heights = await page.evaluate(() => {
    const height = () => document.documentElement.scrollHeight
    document.querySelector('#far')?.previousElementSibling?.remove()
    document.querySelector('#far')?.remove()
    const withMarks = height()
    document.documentElement.lastElementChild?.remove()
    return [withMarks, height()]
  })
  expect(heights[0]).toBe(heights[1])
  await session.ask('changeSettings', { marks: 'never' })
  await marked(page, null)
})

test('no console of the extension has heard an error in Firefox', async () => {
  expect(await errorsOf(session.firefox.browser, session.firefox.origin)).toEqual([])
})
