import { afterAll, beforeAll, expect, test } from 'vitest'
import { BLOG_POST_URL } from '../../samples/blog-page.ts'
import { elsewhereSite, LONE_PDF_URL } from '../../samples/elsewhere.ts'
import { htmlPage } from '../../samples/html.ts'
import { html, SAMPLE_URLS, type Site } from '../../samples/site.ts'
import { errorsOf, pressShortcut } from '../support/browser/firefox-chrome.ts'
import { chooseFromButtonMenu, chooseFromContextMenu } from '../support/browser/firefox-menus.ts'
import { FirefoxSession } from '../support/browser/firefox-session.ts'
import { waitUntil } from '../support/browser/wait-until.ts'
import { datedBullets, withLineAtEndOf } from '../support/dated-bullets.ts'
import { said, saying } from '../support/words.ts'

const PAPER_LINE =
  '- [Chain-of-Thought Prompting Elicits Reasoning in Large Language Models](https://arxiv.org/pdf/2201.11903), Jan. 10 2023. `reasoning`.'
const SAVED = `(page) => page.documentElement.dataset.saved === '1'`

const LINKS = 'https://links.example'
const linksSite: Site = ({ origin }) => {
  if (origin !== LINKS) return null
  const some = `<h1>Links</h1><p><a href="/how">How to read a paper</a> and <a href="/why">Why we read papers</a>.</p>`
  return html(
    htmlPage('Links', '', `<section>${some}</section><p><a href="/not">What was not selected</a></p>`),
  )
}

const { text: imported } = datedBullets()
let session: FirefoxSession

beforeAll(async () => {
  session = await FirefoxSession.start([elsewhereSite, linksSite])
})

afterAll(() => session.close())

const field = (id: string) => session.inPopup<string>(`(page) => page.querySelector('${id}').value`)

/** Types into a field of the popup. */
const type = (id: string, text: string) =>
  session.inPopup(`(page) => {
    const field = page.querySelector('${id}')
    field.focus()
    field.value = '${text}'
    field.dispatchEvent(new page.defaultView.Event('input', { bubbles: true }))
  }`)

/** Presses Enter in a field of the popup. */
const enter = (id: string) =>
  session.inPopup(`(page) => {
    const key = { key: 'Enter', bubbles: true, cancelable: true }
    page.querySelector('${id}').dispatchEvent(new page.defaultView.KeyboardEvent('keydown', key))
  }`)

/** Saves in the popup and waits until that is durable. */
async function save(): Promise<void> {
  await session.click('button[type=submit]')
  await session.untilPopup('the popup to say saved', SAVED)
}

/** Saves the works that a window of its own offers, as they are chosen there, and gives the list's text after it. */
async function saveChosen(): Promise<string> {
  await session.untilWindow(
    'the works to be chosen',
    `(page) => page.querySelector('button[type=submit]:not([aria-disabled=true])') !== null`,
  )
  await session.inWindow(`(page) => page.querySelector('button[type=submit]').click()`)
  await session.untilWindow('the window to say saved', SAVED)
  return session.text()
}

/** Takes back what was saved there, and closes the window. */
async function undoChosen(before: string): Promise<void> {
  await session.inWindow(`(page) => page.querySelector('.undo').click()`)
  await waitUntil('the save to be undone', async () => (await session.text()) === before)
  await session.inWindow('(page) => void page.defaultView.close()')
}

test('a list is imported in Firefox and kept byte for byte', async () => {
  const answer = await session.ask('importList', { name: 'papers', fileName: 'papers.md', text: imported })
  expect(answer.kind).toBe('imported')
  expect(await session.text()).toBe(imported)
})

test('the badge tells listed pages from others in Firefox', async () => {
  for (const [url, words] of [
    [SAMPLE_URLS.listed, saying('badgeListed')],
    [SAMPLE_URLS.unlisted, saying('badgeCanSave')],
    [BLOG_POST_URL, saying('badgeCanSave')],
    [SAMPLE_URLS.ordinary, saying('badgeNothing')],
  ] as const) {
    await session.open(url)
    await session.buttonSaying(words)
  }
})

test('a paper is saved from Firefox’s toolbar popup as exactly one line', async () => {
  await session.open(SAMPLE_URLS.unlisted)
  await session.openPopup()
  expect(await field('#save-authors')).toContain('Jason Wei')
  await type('#save-section', 'Reasoning')
  await session.untilPopup(
    'the section to be offered',
    `(page) => page.querySelector('[role=option]')?.textContent.includes('Reasoning') ?? false`,
  )
  await enter('#save-section')
  await session.untilPopup('the choice to be made', `(page) => page.querySelector('[role=option]') === null`)
  await type('#save-tags', 'reasoning')
  await session.untilPopup(
    'the tag to be typed',
    `(page) => page.querySelector('#save-tags').getAttribute('aria-expanded') !== null`,
  )
  await enter('#save-tags')
  await session.untilPopup(
    'the tag to be a chip',
    `(page) => page.querySelector('[aria-label="${said('tagRemove', 'reasoning')}"]') !== null`,
  )
  await save()
  await session.closePopup()
  expect(await session.text()).toBe(withLineAtEndOf(imported, '### Reasoning', PAPER_LINE))
  await session.buttonSaying(saying('badgeListed'))
})

test('the keys for saving save the page in front, and the badge says so', async () => {
  await session.open('https://arxiv.org/abs/2305.10601')
  await session.buttonSaying(saying('badgeCanSave'))
  await pressShortcut(session.firefox.browser, 'S', 'alt,shift')
  await waitUntil('the paper in the list', async () => (await session.text()).includes('/pdf/2305.10601)'))
  await session.buttonSaying(saying('badgeListed'))
})

test('the entry of the context menu saves the page', async () => {
  const page = await session.open('https://arxiv.org/abs/2210.03629')
  await page.mouse.click(5, 5, { button: 'right' })
  await chooseFromContextMenu(session.firefox.browser, said('workerSavePage'))
  await waitUntil('the paper in the list', async () => (await session.text()).includes('/pdf/2210.03629)'))
  await session.buttonSaying(saying('badgeListed'))
})

test('a link is saved from its menu, which names the list', async () => {
  // Nothing but what the menu itself does shall change the list now.
  await session.ask('changeSettings', { fetchAbstracts: false })
  const page = await session.open(LINKS)
  await page.click('a[href="/how"]', { button: 'right' })
  await chooseFromContextMenu(session.firefox.browser, said('workerSaveLinkTo', 'papers'))
  const line = `[How to read a paper](${LINKS}/how)`
  await waitUntil('the link in the list', async () => (await session.text()).includes(line))
})

test('the links of a selection are saved from its menu, and Undo takes that back', async () => {
  const page = await session.open(LINKS)
  const before = await session.text()
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('section') as Element))
  await page.click('h1', { button: 'right' })
  await chooseFromContextMenu(session.firefox.browser, said('workerSaveSelection'))
  const saved = await saveChosen()
  expect(saved).toContain(`[Why we read papers](${LINKS}/why)`)
  expect(saved).not.toContain(`${LINKS}/not`)
  expect(saved.split(`${LINKS}/how`)).toHaveLength(2)
  await undoChosen(before)
})

test('open tabs are saved from the menu of the button; what is listed or no reading is left out', async () => {
  const before = await session.text()
  const { browser, geckoId } = session.firefox
  await chooseFromButtonMenu(browser, geckoId, said('workerSaveTabs'))
  const saved = await saveChosen()
  expect(saved).toContain(BLOG_POST_URL)
  expect(saved).not.toContain(SAMPLE_URLS.ordinary)
  expect(saved.split('2210.03629')).toHaveLength(2)
  await undoChosen(before)
  await session.ask('changeSettings', { fetchAbstracts: true })
})

test('on a PDF, which no script may enter, the popup shows the paper and saves it', async () => {
  const page = await session.firefox.browser.newPage()
  await page.goto(SAMPLE_URLS.pdf, { waitUntil: [] })
  await page.bringToFront()
  await session.buttonSaying(saying('badgeCanSave'))
  await session.openPopup()
  await waitUntil('the authors from the abstract page', async () =>
    (await field('#save-authors'))?.includes('Takeshi Kojima'),
  )
  expect(await field('#save-title')).toBe('Large Language Models are Zero-Shot Reasoners')
  await save()
  await session.closePopup()
  expect(await session.text()).toContain(
    '- [Large Language Models are Zero-Shot Reasoners](https://arxiv.org/pdf/2205.11916), Jan. 29 2023.',
  )
})

test('a PDF of no known source is titled by its first page in Firefox, too', async () => {
  await session.open(LONE_PDF_URL)
  await session.openPopup()
  await waitUntil('the title on the first page', async () =>
    (await field('#save-title'))?.includes('Attention Is All You Need'),
  )
  expect(await field('#save-authors')).toBe('Ashish Vaswani, Noam Shazeer')
  await save()
  await session.closePopup()
  expect(await session.text()).toContain(`- [Attention Is All You Need](${LONE_PDF_URL}), Aug. 2 2023.`)
})

test('with one-click saving a click on Firefox’s button saves, and Undo takes it back', async () => {
  await session.ask('changeSettings', { oneClickSave: true })
  const before = await session.text()
  await session.open('https://arxiv.org/abs/2001.08361')
  await session.openPopup()
  await session.untilPopup('the popup to say saved', SAVED)
  expect(await session.text()).toContain('/pdf/2001.08361)')
  await session.click('.undo')
  await waitUntil('the save to be undone', async () => (await session.text()) === before)
  await session.closePopup()
  await session.ask('changeSettings', { oneClickSave: false })
})

test('without access to any site the popup reads the page by the click, and offers to allow the site', async () => {
  await session.desk.evaluate(() => chrome.permissions.remove({ origins: ['http://*/*', 'https://*/*'] }))
  await session.open('https://arxiv.org/abs/1706.03762')
  await session.buttonSaying(saying('badgeNothing'))
  await session.openPopup()
  expect(await field('#save-title')).toBe('Attention Is All You Need')
  expect(await field('#save-authors')).toContain('Ashish Vaswani')
  await session.click('.notice button')
  await session.untilPopup('the notice to go', `(page) => page.querySelector('.notice') === null`)
  await save()
  await session.closePopup()
  expect(await session.text()).toContain('/pdf/1706.03762)')
  await session.buttonSaying(saying('badgeListed'))
})

test('a page that was open before its site was allowed is recognised at once', async () => {
  await session.open(BLOG_POST_URL)
  await session.buttonSaying(saying('badgeNothing'))
  await session.openPopup()
  await session.click('.notice button')
  await session.buttonSaying(saying('badgeCanSave'))
  await session.closePopup()
})

test('no console of the extension has heard an error in Firefox', async () => {
  expect(await errorsOf(session.firefox.browser, session.firefox.origin)).toEqual([])
})
