import { afterAll, beforeAll, expect, test } from 'vitest'
import { DISCUSSED_URL, elsewhereSite, LONE_PDF_URL, THREAD_URL } from '../../samples/elsewhere.ts'
import { importByMessage, libraryTexts } from '../support/browser/library.ts'
import { Session } from '../support/browser/session.ts'
import { waitUntil } from '../support/browser/wait-until.ts'
import { said } from '../support/words.ts'

const LIST = `# Large Language Model

## Resources

- [What we know about LLMs](https://willthompson.name/what-we-know-about-llms-primer)
  ([HN](https://news.ycombinator.com/item?id=36860992))
  - A simple explainer of what is considered an LLM
- [Spreadsheets are all you need](https://spreadsheets-are-all-you-need.ai/)
  ([HN](https://news.ycombinator.com/item?id=39700256))
`

/** Hosts that the browser itself asks now and then. */
const BROWSERS_OWN = /\.(?:google|googleapis|gstatic)\.com$/

let session: Session

const text = async () => (await libraryTexts(session.desk))[0] ?? ''

beforeAll(async () => {
  session = await Session.start({ sites: [elsewhereSite] })
  await importByMessage(session.desk, 'llm.md', LIST)
})

afterAll(() => session.close())

test('on a thread the article is saved with the thread beside it, as the list’s keeper writes that', async () => {
  const page = await session.open(THREAD_URL)
  const before = session.internet.hits.length
  const popup = await session.popup(page)
  await waitUntil(
    'the article’s address',
    async () => (await popup.value('textbox', said('fieldLink'))) === DISCUSSED_URL,
  )
  await popup.click('button', said('save'))
  await popup.saved()
  await session.closePopup(popup)
  expect(await text()).toBe(
    `${LIST}- [Understanding Large Language Models](${DISCUSSED_URL})\n  ([HN](${THREAD_URL}))\n`,
  )
  const fetched = session.internet.hits.slice(before).filter(({ url }) => url === DISCUSSED_URL)
  expect(fetched).toEqual([])
})

test('a PDF of no known source is titled by its first page, and offers the work that is printed on it', async () => {
  const page = await session.open(LONE_PDF_URL)
  const before = session.internet.hits.length
  const popup = await session.popup(page)
  await waitUntil(
    'the title on the first page',
    async () => (await popup.value('textbox', said('fieldTitle'))) === 'Attention Is All You Need',
  )
  expect(await popup.value('textbox', said('fieldAuthors'))).toBe('Ashish Vaswani, Noam Shazeer')
  expect(await popup.value('textbox', said('fieldLink'))).toBe(LONE_PDF_URL)
  await popup.click('button', said('linkAdd', 'arXiv'))
  await popup.click('button', said('save'))
  await popup.saved()
  await session.closePopup(popup)
  const added = (await text()).split('\n').slice(-3).join('\n')
  expect(added).toBe(
    `- [Attention Is All You Need](${LONE_PDF_URL})\n  ([arXiv](https://arxiv.org/abs/1706.03762))\n`,
  )
  const fetched = session.internet.hits
    .slice(before)
    .filter(({ url, destination }) => destination === 'empty' && !BROWSERS_OWN.test(new URL(url).hostname))
  expect(fetched.map(({ url, cookie }) => [url, cookie])).toEqual([[LONE_PDF_URL, undefined]])
})

test('an article that was opened from a thread offers the thread', async () => {
  const thread = await session.open(THREAD_URL)
  await session.badgeSaying(await session.tabId(thread), /./)
  const second = await session.launched.context.newPage()
  await second.goto(THREAD_URL)
  await second.locator('.titleline a').click()
  await second.waitForURL(DISCUSSED_URL)
  const popup = await session.popup(second)
  const parts = await popup.parts()
  expect(parts.map(({ name }) => name).filter((name) => name.includes('HN')).length).toBeGreaterThan(0)
  await session.closePopup(popup)
})

test('no console anywhere has heard an error', async () => {
  expect(await session.problems()).toEqual([])
})
