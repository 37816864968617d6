import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { htmlPage } from '../../samples/html.ts'
import { html, SAMPLE_URLS, type Site } from '../../samples/site.ts'
import { pressCommand } from '../support/browser/command.ts'
import { importByMessage, libraryTexts } from '../support/browser/library.ts'
import { Session } from '../support/browser/session.ts'
import { waitUntil } from '../support/browser/wait-until.ts'
import { said, saying } from '../support/words.ts'

const POST = 'https://quotes.example/post'
const LIST = `# Reading

## Papers

- [Listed](${SAMPLE_URLS.listed}), Jan. 1 2024.
  - _"a quote"_
- [A post](${POST}), Feb. 3 2024.
- [A PDF](${SAMPLE_URLS.pdf}), Jan. 29 2023.
`

const WORDS = '<p id="words">We show that <b>less</b>\n  is *more* &lt;script&gt;.</p>'

/** A post, and the same words in a frame of another page. */
const site: Site = ({ hostname, pathname }) => {
  if (hostname !== 'quotes.example') return null
  if (pathname === '/frame') return html(htmlPage('A frame', '', '<iframe src="/post"></iframe>'))
  return html(htmlPage('A post', '', `<h1>A post</h1>${WORDS}`))
}

let session: Session

beforeAll(async () => {
  session = await Session.start({ sites: [site] })
  await importByMessage(session.desk, 'reading.md', LIST)
})

afterAll(() => session.close())

const text = async () => (await libraryTexts(session.desk)).join('\n')
const has = (part: string) => waitUntil(part, async () => (await text()).includes(part))

/** Selects all that an element says, as a person's triple click does. */
async function select(page: Page, selector: string): Promise<void> {
  await page.bringToFront()
  await page.locator(selector).click({ clickCount: 3 })
}

test('a selection is quoted by keys, in the form of the list and with nothing in it that Markdown would act on', async () => {
  const page = await session.open(POST)
  const press = await pressCommand(page, 'q')
  await select(page, '#words')
  await press()
  await has(
    '- [A post](https://quotes.example/post), Feb. 3 2024.\n  - _"We show that less is \\*more\\* \\<script\\>."_\n',
  )
  await session.badgeSaying(await session.tabId(page), saying('badgeQuoted'))
  const once = await text()
  await press()
  await session.badgeSaying(await session.tabId(page), saying('badgeQuotedBefore'))
  expect(await text()).toBe(once)
})

test('without a selection nothing is written, and the button says why', async () => {
  const page = await session.open(POST)
  const press = await pressCommand(page, 'q')
  const before = await text()
  await press()
  const badge = await session.badgeSaying(await session.tabId(page), saying('badgeNotSaved'))
  expect(badge.text).toBe('!')
  expect(await text()).toBe(before)
})

test('a selection in a frame is quoted, too', async () => {
  const page = await session.open('https://quotes.example/frame')
  const press = await pressCommand(page, 'q')
  await page.frameLocator('iframe').locator('#words').click({ clickCount: 3 })
  await press()
  await waitUntil('the page to be saved with the quote', async () =>
    (await text()).includes('quotes.example/frame)'),
  )
  expect((await text()).split('/frame)')[1]).toMatch(/^.*\n {2}- _"We show that less/)
})

test('a page that is not listed is saved with what was selected on it, in one change', async () => {
  const page = await session.open(SAMPLE_URLS.unlisted)
  const press = await pressCommand(page, 'q')
  await select(page, 'h1')
  await press()
  await waitUntil('the paper to be saved', async () => (await text()).includes('2201.11903'))
  expect((await text()).split('2201.11903')[1]).toMatch(/^\S* .*\n {2}- _"/)
  const popup = await session.popup(page)
  await popup.click('button', said('undo'))
  await waitUntil('the paper to be gone again', async () => !(await text()).includes('2201.11903'))
  await popup.waitFor('the form to save it', (word) => document.body.innerText.includes(word), said('save'))
  await session.closePopup(popup)
})

test('in a PDF the menu’s word for what is selected is quoted', async () => {
  const page = await session.open(SAMPLE_URLS.pdf)
  const selectionText = 'Let us think step by step.'
  await session.chooseFromContextMenu('quote-selection', await session.tabId(page), { selectionText })
  await has(`Jan. 29 2023.\n  - _"${selectionText}"_\n`)
  expect(await session.problems()).toEqual([])
})
