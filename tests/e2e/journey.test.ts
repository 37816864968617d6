import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SAMPLE_URLS } from '../../samples/site.ts'
import { LibraryPage } from '../support/browser/library-page.ts'
import { Session } from '../support/browser/session.ts'
import { datedBullets, withLineAtEndOf } from '../support/dated-bullets.ts'
import { said, saying } from '../support/words.ts'

const PAPER_LINE =
  '- [Chain-of-Thought Prompting Elicits Reasoning in Large Language Models](https://arxiv.org/pdf/2201.11903), Jan. 10 2023. `reasoning`.'
const POST_LINE =
  '- [LLM Powered Autonomous Agents](https://lilianweng.github.io/posts/2023-06-23-agent/), Jun. 23 2023.'

const listed = saying('badgeListed')
const folder = mkdtempSync(path.join(tmpdir(), 'listmark-journey-'))
const { text: imported } = datedBullets()
let session: Session
let library: LibraryPage

beforeAll(async () => {
  session = await Session.start({ downloads: path.join(folder, 'downloads') })
  library = await LibraryPage.open(session)
})

afterAll(async () => {
  await session.close()
  rmSync(folder, { recursive: true, force: true })
})

test('a list is imported through the library page', async () => {
  const file = path.join(folder, 'dated-bullets.md')
  writeFileSync(file, imported)
  await library.importFile(file)
  expect(await library.text()).toBe(imported)
})

test('a paper whose PDF link is in the file is shown as listed on its abstract page', async () => {
  const page = await session.open(SAMPLE_URLS.listed)
  const badge = await session.badgeSaying(await session.tabId(page), listed)
  expect(badge.text).not.toBe('')
})

test('a paper is saved with a tag under its section from the toolbar popup, and the badge follows', async () => {
  const page = await session.open(SAMPLE_URLS.unlisted)
  const tabId = await session.tabId(page)
  const before = await session.badge(tabId)
  const popup = await session.popup(page)
  expect(await popup.value('textbox', said('fieldTitle'))).toBe(
    'Chain-of-Thought Prompting Elicits Reasoning in Large Language Models',
  )
  expect(await popup.value('textbox', said('fieldAuthors'))).toContain('Jason Wei')
  await popup.fill('combobox', said('fieldSection'), 'Reasoning')
  await popup.press('Enter')
  await popup.fill('combobox', said('fieldTags'), 'reasoning')
  await popup.press('Enter')
  await popup.press('Enter')
  await popup.saved()
  expect(await popup.text()).toContain(PAPER_LINE)
  await session.closePopup(popup)
  const after = await session.badgeSaying(tabId, listed)
  expect(after).not.toEqual(before)
})

test('the badge is still right after the worker has died', async () => {
  await session.killWorker()
  const page = await session.open(SAMPLE_URLS.unlisted)
  await session.badgeSaying(await session.tabId(page), listed)
})

test('the exported file differs from the imported one by exactly that line', async () => {
  expect(await library.text()).toBe(withLineAtEndOf(imported, '### Reasoning', PAPER_LINE))
})

test('a blog post is saved as one more line', async () => {
  const before = await library.text()
  const page = await session.open(SAMPLE_URLS.post)
  const popup = await session.popup(page)
  await popup.fill('combobox', said('fieldSection'), 'Agent')
  await popup.press('Enter')
  await popup.click('button', said('save'))
  await popup.saved()
  await session.closePopup(popup)
  expect(await library.text()).toBe(withLineAtEndOf(before, '### Agent', POST_LINE))
  await session.badgeSaying(await session.tabId(page), listed)
})

test('the downloaded file has the bytes of the library', async () => {
  const file = await library.exportFile(path.join(folder, 'downloads'))
  expect(readFileSync(file, 'utf8')).toBe(await library.text())
})

test('no console anywhere has heard an error', async () => {
  expect(await session.problems()).toEqual([])
})
