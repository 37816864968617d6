import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { htmlPage } from '../../samples/html.ts'
import { html, SAMPLE_URLS, type Site } from '../../samples/site.ts'
import { barriers } from '../support/browser/accessibility.ts'
import { importByMessage, libraryTexts } from '../support/browser/library.ts'
import type { Popup } from '../support/browser/popup.ts'
import { Session } from '../support/browser/session.ts'
import { waitUntil } from '../support/browser/wait-until.ts'
import { said } from '../support/words.ts'

const PAPERS: readonly (readonly [id: string, title: string])[] = [
  ['2403.10001', 'A first paper on listings of papers'],
  [
    '2403.10002',
    'A second paper, with a title that is so long that it will not fit on one line of the popup',
  ],
  ['2403.10003', 'A third paper'],
]

const entry = ([id, title]: readonly [string, string]) =>
  `<dt><a href="https://arxiv.org/abs/${id}">arXiv:${id}</a> [<a href="https://arxiv.org/pdf/${id}">pdf</a>]</dt>
   <dd><div class="list-title">Title: ${title}</div></dd>`

/** A listing as arXiv makes them, and a page of links to what people wrote. */
const site: Site = ({ hostname, pathname }) => {
  if (hostname !== 'listing.example') return null
  if (pathname === '/links')
    return html(
      htmlPage(
        'Links',
        '',
        '<p id="some"><a href="/a">How to read a paper in an hour</a> and <a href="/b">b</a></p><p><a href="/c">What was not selected here</a></p>',
      ),
    )
  const listed = `<a href="${SAMPLE_URLS.listed}">One that is listed already</a>`
  const body = `<h1>Recent papers</h1><dl>${PAPERS.map(entry).join('')}</dl><p>${listed}</p>`
  return html(htmlPage('Recent papers', '', body))
}

const LIST = `# Reading\n\n## Papers\n\n- [Listed](${SAMPLE_URLS.listed}), Jan. 1 2024.\n`

let session: Session
const shots = process.env['LISTMARK_SHOTS']

beforeAll(async () => {
  session = await Session.start({
    sites: [site],
    colorScheme: process.env['LISTMARK_DARK'] ? 'dark' : 'light',
  })
  await importByMessage(session.desk, 'reading.md', LIST)
  if (shots) mkdirSync(shots, { recursive: true })
})

afterAll(() => session.close())

const text = async () => (await libraryTexts(session.desk)).join('\n')

async function listing(path = ''): Promise<{ page: Page; tabId: number }> {
  const page = await session.open(`https://listing.example/${path}`)
  return { page, tabId: await session.tabId(page) }
}

async function barriersIn(popup: Popup): Promise<string[]> {
  await popup.still()
  return barriers((code) => popup.target.run(code))
}

async function shoot(popup: { screenshot(file: string): Promise<void> }, name: string): Promise<void> {
  if (shots) await popup.screenshot(`${shots}/${name}.png`)
}

test('a link is saved from its context menu under the title that the page gives it', async () => {
  const { tabId } = await listing()
  const linkUrl = 'https://arxiv.org/abs/2403.10003'
  await session.chooseFromContextMenu('save-link', tabId, { linkUrl })
  await waitUntil('the link to be saved', async () => (await text()).includes(`[A third paper](${linkUrl})`))
  expect((await text()).split('2403.10003')).toHaveLength(2)
  await waitUntil('its day, from its own page', async () => (await text()).includes('Mar. 7 2024'), 30_000)
})

test('the popup on a listing offers its works, saves the chosen ones in one change, and takes that back', async () => {
  const { page } = await listing()
  const before = await text()
  const popup = await session.popup(page)
  expect(await barriersIn(popup)).toEqual([])
  await popup.click('checkbox', /^A first paper/)
  await shoot(popup, 'page')
  await popup.click('button', /^Save 1/)
  await popup.saved()
  expect(await barriersIn(popup)).toEqual([])
  await shoot(popup, 'page-saved')
  const after = await text()
  expect(after).not.toContain('2403.10001')
  expect(after).toContain('[A second paper, with a title')
  await popup.click('button', said('undo'))
  await popup.waitFor('the choice to be back', () => document.querySelector('.pick-list') !== null)
  expect(await text()).toBe(before)
  await popup.click('button', said('pickThisPage'))
  expect(await popup.value('textbox', said('fieldTitle'))).toBe('Recent papers')
  await session.closePopup(popup)
})

test('the links of a selection are saved from a window of their own, by the keyboard alone', async () => {
  const { page, tabId } = await listing('links')
  await page.evaluate(() =>
    getSelection()?.selectAllChildren(document.querySelector('#some') ?? document.body),
  )
  await session.chooseFromContextMenu('save-selection', tabId)
  const popup = await session.openedPopup()
  await shoot(popup, 'selection')
  expect(await popup.text()).not.toContain('What was not selected')
  await popup.press('Enter')
  await popup.saved()
  expect(await text()).toContain('[How to read a paper in an hour](https://listing.example/a)')
  expect(await text()).not.toContain('https://listing.example/b')
  // The window is gone before the key is let go.
  await popup.press('Enter').catch(() => undefined)
  await waitUntil('the window to close', async () => !(await session.popupIsOpen()))
})

test('open tabs are saved in one go; what is listed and what is no reading is not chosen', async () => {
  const { page, tabId } = await listing()
  const paper = await session.open(SAMPLE_URLS.unlisted)
  await session.tabId(paper)
  await page.bringToFront()
  await session.chooseFromContextMenu('save-tabs', tabId)
  const popup = await session.openedPopup()
  await shoot(popup, 'tabs')
  const boxes = (await popup.parts()).filter(({ role }) => role === 'checkbox')
  expect(boxes.length).toBeGreaterThan(2)
  await popup.click('button', /^Save \d/)
  await popup.saved()
  expect(await text()).toContain('2201.11903')
  expect(await text()).not.toContain('(https://listing.example/)')
  await session.closePopup(popup)
  expect(await session.problems()).toEqual([])
})
