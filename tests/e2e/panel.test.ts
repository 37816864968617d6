import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { htmlPage } from '../../samples/html.ts'
import { html, SAMPLE_URLS, type Site } from '../../samples/site.ts'
import type { ListId } from '../../src/model/library.ts'
import { barriers } from '../support/browser/accessibility.ts'
import { pressCommand } from '../support/browser/command.ts'
import { askWorker, libraryTexts } from '../support/browser/library.ts'
import { Session } from '../support/browser/session.ts'
import { waitUntil } from '../support/browser/wait-until.ts'
import { said } from '../support/words.ts'

const LISTED = SAMPLE_URLS.listed
const POST = 'https://notes.example/post'
const LIST = `# Reading

## Papers

- [Listed](${LISTED}), Jan. 1 2024. \`reasoning\`.
  - _"a quote"_
- [A post](${POST}), Feb. 3 2024.
- [Another](https://notes.example/other)
- [A PDF](${SAMPLE_URLS.pdf}), Jan. 29 2023.

## Once more

- [A post, once more](${POST})
`

/** A site that goes to its other page without loading it. */
const site: Site = ({ hostname, pathname }) => {
  if (hostname !== 'notes.example') return null
  const title = { '/post': 'A post', '/other': 'Another' }[pathname] ?? 'Not listed'
  return html(htmlPage(title, '', `<h1>${title}</h1><p id="words">Less is more.</p>`))
}

let session: Session
let listId: ListId
const shots = process.env['LISTMARK_SHOTS']

beforeAll(async () => {
  session = await Session.start({
    sites: [site],
    colorScheme: process.env['LISTMARK_DARK'] ? 'dark' : 'light',
  })
  const ask = { name: 'reading', fileName: 'reading.md', text: LIST }
  const answer = await askWorker(session.desk, 'importList', ask)
  if (answer.kind !== 'imported') throw new Error(answer.reason)
  listId = answer.listId
  if (shots) mkdirSync(shots, { recursive: true })
})

afterAll(() => session.close())

const text = async () => (await libraryTexts(session.desk)).join('\n')

/** A page, and the panel that stands beside it. */
async function beside(url: string): Promise<{ page: Page; panel: Page }> {
  const page = await session.open(url)
  const tabId = await session.tabId(page)
  const panel = await session.openOwn(`panel/panel.html?tab=${tabId}`)
  await panel.setViewportSize({ width: 360, height: 800 })
  return { page, panel }
}

const note = (panel: Page) => panel.getByRole('textbox', { name: said('fieldNote') })

/** Waits until the panel says that the note is in the library. */
const saved = (panel: Page) => panel.locator('.note').getByText(said('doneSaved'), { exact: true }).waitFor()

async function shoot(panel: Page, name: string): Promise<void> {
  if (shots) await panel.screenshot({ path: `${shots}/${name}.png` })
}

test('the note of the page’s entry is typed with the keyboard alone, and stands in the file in its form', async () => {
  const { panel } = await beside(LISTED)
  await panel.getByRole('heading', { level: 1, name: 'Listed' }).waitFor()
  expect(await note(panel).inputValue()).toBe('- _"a quote"_')
  expect(await note(panel).evaluate((field) => field === document.activeElement)).toBe(true)
  await panel.keyboard.press('Control+End')
  await panel.keyboard.type('\n- read twice')
  await saved(panel)
  expect(await text()).toBe(LIST.replace('_"a quote"_\n', '_"a quote"_\n  - read twice\n'))
  expect(await barriers((code) => panel.evaluate(code))).toEqual([])
  await shoot(panel, 'entry')
})

test('what is typed in one go is one step of the list’s history', async () => {
  const { panel } = await beside(POST)
  const points = (await askWorker(session.desk, 'showHistory', { listId })).length
  await note(panel).focus()
  for (const word of ['less', ' is', ' more']) {
    await panel.keyboard.type(word)
    await saved(panel)
    await waitUntil(word, async () => (await text()).includes(word.trim()))
  }
  expect(await askWorker(session.desk, 'showHistory', { listId })).toHaveLength(points + 1)
})

test('a page that is not listed is saved by one press of Enter, and its note typed at once', async () => {
  const { panel } = await beside('https://notes.example/new')
  await panel.getByText(said('notesUnlisted')).waitFor()
  expect(await barriers((code) => panel.evaluate(code))).toEqual([])
  await shoot(panel, 'unlisted')
  await panel.keyboard.press('Enter')
  await note(panel).waitFor()
  await panel.waitForFunction(() => document.activeElement?.id === 'panel-note')
  await panel.keyboard.type('new here')
  await saved(panel)
  await shoot(panel, 'just-saved')
  expect(await text()).toContain('](https://notes.example/new)')
  expect((await text()).split('/new)')[1]).toMatch(/^.*\n {2}- new here\n/)
})

test('the panel keeps to its tab, without a load, too, and saves what was typed before', async () => {
  const { page, panel } = await beside(POST)
  await note(panel).focus()
  await panel.keyboard.press('Control+End')
  await panel.keyboard.type(' and no more')
  await page.evaluate(() => history.pushState(null, '', '/other'))
  await panel.getByRole('heading', { level: 1, name: 'Another' }).waitFor()
  expect(await note(panel).inputValue()).toBe('')
  expect(await text()).toContain('and no more')
})

test('of several places the person chooses whose note it is', async () => {
  const { panel } = await beside(POST)
  await panel.getByRole('radio', { name: /Once more/ }).check()
  await panel.getByRole('heading', { level: 1, name: 'A post, once more' }).waitFor()
  await note(panel).fill('in the other place')
  await saved(panel)
  await shoot(panel, 'places')
  expect(await text()).toContain('once more](https://notes.example/post)\n  - in the other place\n')
  expect(await barriers((code) => panel.evaluate(code))).toEqual([])
})

test('status and tags are changed beside the page, and taken back', async () => {
  const { panel } = await beside('https://notes.example/other')
  await panel.getByRole('combobox', { name: said('fieldTags') }).fill('speed')
  await panel.keyboard.press('Enter')
  await waitUntil('the tag in the list', async () => (await text()).includes('`speed`'))
  await panel.getByRole('button', { name: said('undo') }).click()
  await waitUntil('the tag to be gone', async () => !(await text()).includes('`speed`'))
  await panel.getByRole('radio', { name: said('statusRead'), exact: true }).check()
  await panel.getByText(said('doneChanged'), { exact: true }).first().waitFor()
})

test('nothing that is typed is lost when the worker dies', async () => {
  const { panel } = await beside('https://notes.example/other')
  await note(panel).focus()
  await panel.keyboard.type('before and ')
  await session.killWorker()
  await panel.bringToFront()
  await note(panel).focus()
  await panel.keyboard.type('after')
  await saved(panel)
  await waitUntil('the note in the list', async () => (await text()).includes('- before and after\n'))
})

test('a quote from the page comes into the note that is open, and can be taken back there', async () => {
  const { page, panel } = await beside('https://notes.example/other')
  const was = await note(panel).inputValue()
  const press = await pressCommand(page, 'q')
  await page.bringToFront()
  await page.locator('#words').click({ clickCount: 3 })
  await press()
  await panel.getByText(said('doneQuoted'), { exact: true }).first().waitFor()
  await waitUntil('the quote', async () => (await note(panel).inputValue()) === `${was}\n- _"Less is more."_`)
  await panel.bringToFront()
  await shoot(panel, 'quoted')
  await panel.getByRole('button', { name: said('undo') }).click()
  await waitUntil('the quote to be gone', async () => (await note(panel).inputValue()) === was)
})

test('the note is drawn as it looks', async () => {
  const { panel } = await beside(LISTED)
  await panel.getByRole('radio', { name: said('notePreview') }).check()
  await panel.locator('.markdown em').first().waitFor()
  expect(await barriers((code) => panel.evaluate(code))).toEqual([])
  await shoot(panel, 'drawn')
})

test('the browser’s own side panel opens by its keys, beside a PDF, too, and follows the tab in front', async () => {
  const page = await session.open(SAMPLE_URLS.pdf)
  await (await pressCommand(page, 'm'))()
  const panel = await session.openedPanel()
  await panel.waitFor('the PDF’s entry', () => document.querySelector('h1')?.textContent === 'A PDF')
  await panel.focus('textbox', said('fieldNote'))
  await panel.type('step by step')
  await waitUntil('the note in the list', async () => (await text()).includes('- step by step\n'))
  await session.open(LISTED)
  await panel.waitFor('the other entry', () => document.querySelector('h1')?.textContent === 'Listed')
  await page.bringToFront()
  await panel.waitFor('the PDF’s entry', () => document.querySelector('h1')?.textContent === 'A PDF')
  expect(await session.problems()).toEqual([])
})

test('the popup opens the notes of its page by one click', async () => {
  const page = await session.open(LISTED)
  const popup = await session.popup(page)
  await popup.click('button', said('workerOpenNotes'))
  const panel = await session.openedPanel()
  await panel.waitFor('the entry', () => document.querySelector('h1')?.textContent === 'Listed')
  await waitUntil('the popup to close', async () => !(await session.popupIsOpen()))
})

test('what two hands type in two windows is all there: joined, or for a person to choose', async () => {
  const { panel: one } = await beside('https://notes.example/other')
  const { panel: two } = await beside('https://notes.example/other')
  const base = await note(two).inputValue()
  await note(one).fill(`${base}\n- from the one`)
  await note(two).fill(`- from the other\n${base}`)
  await waitUntil('both in the list', async () => {
    const now = await text()
    return now.includes('  - from the one\n') && now.includes('  - from the other\n')
  })
  const both = `- from the other\n${base}\n- from the one`
  for (const panel of [one, two])
    await waitUntil('both in the panel', async () => (await note(panel).inputValue()) === both)
  await note(one).fill('- mine')
  await note(two).fill('- yours')
  const asked = async (panel: Page) =>
    (await panel.getByRole('button', { name: said('noteMine') }).count()) > 0
  await waitUntil('one of them to be asked', async () => (await asked(one)) || (await asked(two)))
  const panel = (await asked(one)) ? one : two
  await panel.bringToFront()
  expect(await barriers((code) => panel.evaluate(code))).toEqual([])
  await shoot(panel, 'elsewhere')
  const mine = await note(panel).inputValue()
  await panel.getByRole('button', { name: said('noteMine') }).click()
  await waitUntil('that one in the list', async () => (await text()).includes(`/other)\n  ${mine}\n`))
})
