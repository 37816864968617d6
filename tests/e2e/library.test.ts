import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { BLOG_POST_URL } from '../../samples/blog-page.ts'
import { SAMPLE_URLS } from '../../samples/site.ts'
import { readList } from '../../src/markdown/list.ts'
import { askWorker, importByMessage, libraryTexts } from '../support/browser/library.ts'
import { LibraryPage } from '../support/browser/library-page.ts'
import { Session } from '../support/browser/session.ts'
import { waitUntil } from '../support/browser/wait-until.ts'
import { datedBullets } from '../support/dated-bullets.ts'
import { said, saying } from '../support/words.ts'

const PAPER_LINE =
  '- [Chain-of-Thought Prompting Elicits Reasoning in Large Language Models](https://arxiv.org/pdf/2201.11903), Jan. 10 2023.'
const POST_LINE = `- [LLM Powered Autonomous Agents](${BLOG_POST_URL}), Jun. 23 2023.`

const REASONING = '### Reasoning'

const downloads = mkdtempSync(path.join(tmpdir(), 'listmark-library-'))
const { text: imported } = datedBullets()
let session: Session
let library: LibraryPage

beforeAll(async () => {
  session = await Session.start({ downloads })
  library = await LibraryPage.open(session)
})

afterAll(async () => {
  await session.close()
  rmSync(downloads, { recursive: true, force: true })
})

async function save(url: string): Promise<void> {
  const popup = await session.popup(await session.open(url))
  await popup.settled()
  await popup.click('button', said('save'))
  await popup.saved()
  await session.closePopup(popup)
}

/** The text of the list that holds some words. */
async function textWith(words: string): Promise<string> {
  return (await libraryTexts(session.desk)).find((text) => text.includes(words)) ?? ''
}

/** Waits until the library says that it shows so many entries. */
async function shows(count: number): Promise<void> {
  const figure = library.page.getByRole('status').filter({ hasText: new RegExp(`^${count}\\b`) })
  await figure.first().waitFor()
}

test('a list is started from nothing, and what is saved into it is written as dated bullets', async () => {
  await library.page.getByRole('textbox', { name: said('listName') }).fill('To read')
  await library.page.getByRole('button', { name: said('welcomeNewAction') }).click()
  await library.page.getByRole('heading', { level: 1, name: 'To read' }).waitFor()
  await save(SAMPLE_URLS.unlisted)
  await save(BLOG_POST_URL)
  const text = readFileSync(await library.exportFile(downloads), 'utf8')
  const lines = text.split('\n').filter((line) => line.startsWith('- '))
  expect(lines).toEqual([PAPER_LINE, POST_LINE])
})

test('of several lists one is current, and each page is known from all of them', async () => {
  await importByMessage(session.desk, 'papers.md', imported)
  await library.page.getByRole('heading', { level: 1, name: 'papers' }).waitFor()
  const first = await textWith(POST_LINE)
  await save('https://arxiv.org/abs/2210.03629')
  expect(await textWith(POST_LINE)).toBe(first)
  expect(readList(await textWith(REASONING)).entries).toHaveLength(readList(imported).entries.length + 1)
  for (const url of [SAMPLE_URLS.unlisted, SAMPLE_URLS.listed]) {
    const page = await session.open(url)
    await session.badgeSaying(await session.tabId(page), saying('badgeListed'))
  }
})

test('the library searches as one types, and filters by section, tag and status', async () => {
  const { page } = library
  await page.bringToFront()
  const text = await textWith(REASONING)
  const { entries } = readList(text)
  await shows(entries.length)

  const search = page.getByRole('searchbox', { name: said('search') })
  await search.fill('qlora efficient finetuning')
  await shows(1)
  const shown = page.getByRole('list', { name: said('entries') })
  expect(await shown.innerText()).toMatch(/QLoRA: Efficient Finetuning/i)
  await search.fill('')

  const reasoning = entries.filter(({ section }) => section.includes('Reasoning'))
  await page.getByRole('button', { name: new RegExp(`^Reasoning ${reasoning.length}$`) }).click()
  await shows(reasoning.length)
  await page.getByRole('button', { name: new RegExp(`^${said('allEntries')}`) }).click()

  const counts = new Map<string, number>()
  for (const tag of entries.flatMap(({ tags = [] }) => [...new Set(tags)]))
    counts.set(tag, (counts.get(tag) ?? 0) + 1)
  const [[mostUsed, times] = ['', 0]] = [...counts].sort(([, a], [, b]) => b - a)
  const tag = page.getByRole('button', { name: `${mostUsed} ${times}`, exact: true })
  await tag.click()
  await shows(times)
  await tag.click()

  await page
    .getByRole('button', { name: said('markRead') })
    .first()
    .click()
  await page.getByRole('radio', { name: new RegExp(`^${said('statusRead')} 1$`) }).check()
  await shows(1)
  await page.getByRole('radio', { name: said('statusAny') }).check()
  expect(await textWith(REASONING)).toBe(text)
})

test('on a site that was silenced the badge stays blank, and the popup still works', async () => {
  const page = await session.open(SAMPLE_URLS.listed)
  const tabId = await session.tabId(page)
  await session.badgeSaying(tabId, saying('badgeListed'))
  await askWorker(session.desk, 'changeSettings', { quietSites: ['arxiv.org'] })
  await session.badgeSaying(tabId, saying('badgeNothing'))
  const popup = await session.popup(page)
  expect(await popup.value('textbox', said('fieldTitle'))).toContain('QLoRA')
  await session.closePopup(popup)
  await askWorker(session.desk, 'changeSettings', { quietSites: [] })
  await waitUntil('the badge to be back', async () => (await session.badge(tabId)).text !== '')
})

test('no console anywhere has heard an error', async () => {
  expect(await session.problems()).toEqual([])
})
