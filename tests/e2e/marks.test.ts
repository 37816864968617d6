import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { EntryId } from '../../src/model/library.ts'
import { askWorker, importByMessage } from '../support/browser/library.ts'
import { drawnMarks, markedLinks, shownCard } from '../support/browser/marks.ts'
import { Session } from '../support/browser/session.ts'
import { waitUntil } from '../support/browser/wait-until.ts'
import {
  FLOOD_URL,
  HOSTILE_URL,
  LISTING_URL,
  MARKS_LIST,
  MARKS_SITE,
  NEWS_URL,
} from '../support/marks-site.ts'
import { said } from '../support/words.ts'

/** The second entry of the first list that a library gets. */
const HALFWAY = 2 as EntryId

let session: Session

beforeAll(async () => {
  session = await Session.start({ sites: [MARKS_SITE] })
  await importByMessage(session.desk, 'papers.md', MARKS_LIST)
  await askWorker(session.desk, 'updateEntry', { entryId: HALFWAY, set: { status: 'reading' } })
})

afterAll(() => session.close())

/** Statuses of the marks of a page, from its top on. */
async function statuses(page: Page): Promise<string[]> {
  const marks = await drawnMarks(page)
  return marks.sort((a, b) => a.y - b.y || a.x - b.x).map(({ status }) => status)
}

async function mark(page: Page, status: string) {
  const found = (await drawnMarks(page)).find((each) => each.status === status)
  if (!found) throw new Error(`no mark says ${status}`)
  return found
}

beforeEach(async () => {
  for (const page of session.launched.context.pages()) if (page !== session.desk) await page.close()
  await askWorker(session.desk, 'changeSettings', { marks: 'paperSites', marksOffSites: [] })
})

test('on an arXiv listing each link to a listed work has its mark, and no other link', async () => {
  const page = await session.open(LISTING_URL)
  await markedLinks(page, 4)
  expect(await statuses(page)).toEqual(['unread', 'unread', 'reading', 'read'])
  const labels = (await drawnMarks(page)).map(({ label }) => label)
  expect(labels).toContain(said('markIsReading', 'Seen halfway'))
})

test('a mark stands behind its link, and the page is laid out as without marks', async () => {
  await askWorker(session.desk, 'changeSettings', { marks: 'never' })
  const page = await session.open(LISTING_URL)
  const layout = () =>
    page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      height: document.documentElement.scrollHeight,
      links: [...document.links].map((link) => JSON.stringify(link.getBoundingClientRect())),
    }))
  const before = await layout()
  await askWorker(session.desk, 'changeSettings', { marks: 'paperSites' })
  await markedLinks(page, 4)
  expect(await layout()).toEqual(before)
  const link = await page.locator('#halfway').boundingBox()
  const { x, y } = await mark(page, 'reading')
  expect(x - (link?.x ?? 0) - (link?.width ?? 0)).toBeGreaterThan(0)
  expect(x - (link?.x ?? 0) - (link?.width ?? 0)).toBeLessThan(12)
  expect(Math.abs(y - (link?.y ?? 0))).toBeLessThan(12)
})

test('pointing at a mark says list, section and date; a click on it opens the entry in the library', async () => {
  const page = await session.open(LISTING_URL)
  await markedLinks(page, 4)
  const { x, y } = await mark(page, 'reading')
  await page.mouse.move(x, y)
  const card = await waitUntil('the card', () => shownCard(page))
  expect(card).toContain('Seen halfway')
  expect(card).toContain('papers › Reasoning')
  expect(card).toContain('May 2, 2023')
  const opened = session.launched.context.waitForEvent('page')
  await page.mouse.click(x, y)
  const library = await opened
  await library.waitForSelector('#entry-title')
  expect(await library.inputValue('#entry-title')).toBe('Seen halfway')
  expect(page.url()).toBe(LISTING_URL)
})

test('a mark’s own menu marks its entry as read, and the mark changes', async () => {
  const page = await session.open(LISTING_URL)
  await markedLinks(page, 4)
  const { x, y } = await mark(page, 'unread')
  await page.mouse.click(x, y, { button: 'right' })
  await waitUntil('the menu', () => shownCard(page))
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await waitUntil('the marks to follow', async () => !(await statuses(page)).includes('unread'))
  expect(await statuses(page)).toEqual(['read', 'read', 'reading', 'read'])
  const { x: again, y: there } = await mark(page, 'read')
  await page.mouse.click(again, there, { button: 'right' })
  await waitUntil('the menu', () => shownCard(page))
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await waitUntil('the marks to follow', async () => (await statuses(page)).includes('unread'))
})

test('links that are added, changed or rendered again get their marks, and those that go lose them', async () => {
  const page = await session.open(LISTING_URL)
  await markedLinks(page, 4)
  await page.evaluate(() => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<p><a href="https://www.alphaxiv.org/abs/2305.00001v2">one more</a></p>',
    )
  })
  await markedLinks(page, 5)
  await page.evaluate(() => document.querySelector('#halfway')?.setAttribute('href', '/abs/2401.99999'))
  await markedLinks(page, 4)
  await page.evaluate(() => {
    const { innerHTML } = document.body
    document.body.innerHTML = ''
    document.body.innerHTML = innerHTML
  })
  await markedLinks(page, 4)
  await waitUntil('the new links to have marks', async () => (await drawnMarks(page)).length === 4)
  await page.evaluate(() => document.body.replaceChildren())
  await markedLinks(page, 0)
})

test('removing an entry takes its marks away, in sight at once and out of sight when it is shown', async () => {
  const page = await session.open(LISTING_URL)
  await markedLinks(page, 4)
  const removed = await askWorker(session.desk, 'removeEntry', { entryId: HALFWAY })
  await markedLinks(page, 3)
  await session.desk.bringToFront()
  if (removed.kind === 'changed') await askWorker(session.desk, 'undo', removed.undo)
  await page.bringToFront()
  await markedLinks(page, 4)
})

test('marks come from a dead worker too', async () => {
  await session.killWorker()
  const page = await session.open(LISTING_URL)
  await markedLinks(page, 4)
})

test('marks are off on a site that is put off, on sites that list nothing, and everywhere when never', async () => {
  const page = await session.open(LISTING_URL)
  await markedLinks(page, 4)
  const popup = await session.popup(page)
  await popup.click('button', said('popupMarksOff'))
  const marked = () => page.evaluate(() => document.documentElement.getAttribute('data-marked'))
  await waitUntil('the marks to go', async () => (await marked()) === null)
  expect(await drawnMarks(page)).toEqual([])
  await popup.click('button', said('popupMarksOn'))
  await markedLinks(page, 4)
  await session.closePopup(popup)
  await askWorker(session.desk, 'changeSettings', { marks: 'never' })
  await waitUntil('the marks to go', async () => (await marked()) === null)
})

test('Hacker News has marks too, and keeps its keys and clicks', async () => {
  const page = await session.open(NEWS_URL)
  await markedLinks(page, 1)
  await page.click('#vote')
  expect(await page.evaluate(() => document.title)).toBe('voted')
})

test('a page that floods itself with links and never stops changing is marked, and answers', async () => {
  const page = await session.open(FLOOD_URL)
  await page.evaluate('flood()')
  await markedLinks(page, 1)
  await page.click('#answer')
  expect(await page.title()).toBe('answered')
})

test('a page that allows no styles and takes the names of the document for itself has its marks', async () => {
  const page = await session.open(HOSTILE_URL)
  await markedLinks(page, 1)
  const link = await page.locator('#listed').boundingBox()
  const { x, y } = await mark(page, 'unread')
  expect(Math.abs(x - (link?.x ?? 0) - (link?.width ?? 0))).toBeLessThan(12)
  expect(Math.abs(y - (link?.y ?? 0))).toBeLessThan(12)
})

test('no console anywhere has heard an error', async () => {
  expect(await session.problems()).toEqual([])
})
