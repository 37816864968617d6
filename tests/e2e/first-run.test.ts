import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { barriers } from '../support/browser/accessibility.ts'
import { libraryTexts } from '../support/browser/library.ts'
import { LibraryPage } from '../support/browser/library-page.ts'
import { Session } from '../support/browser/session.ts'
import { waitUntil } from '../support/browser/wait-until.ts'
import { said, saying } from '../support/words.ts'

const FILE = `# Papers

- [AgentBench](https://arxiv.org/abs/2308.03688), Aug. 7 2023. \`agent\`.
- [QLoRA](https://arxiv.org/abs/2305.14314), May 23 2023.

## More

- [AgentBench](https://arxiv.org/pdf/2308.03688), Aug. 7 2023.

[Mamba] (https://arxiv.org/abs/2312.00752), Dec. 1 2023.
`

const folder = mkdtempSync(path.join(tmpdir(), 'listmark-first-'))
let session: Session
let library: LibraryPage
let page: Page

beforeEach(async () => {
  session = await Session.start()
  library = await LibraryPage.open(session)
  page = library.page
})

afterEach(() => session.close())
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Goes on by Tab until something that says this has the focus. */
async function tabTo(words: string): Promise<void> {
  await waitUntil(`the focus to reach ${words}`, async () => {
    const found = await page.evaluate(() => {
      const at = document.activeElement
      const label = at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : at?.textContent
      return label?.trim() ?? ''
    })
    if (found.startsWith(words)) return true
    await page.keyboard.press('Tab')
    return false
  })
}

test('a list is started by keyboard in a style that is seen before, and the first steps are told', async () => {
  const shown = () => page.locator('.new-list .written').innerText()
  await waitUntil('the style to be shown', async () => (await shown()).startsWith('- ['))
  await page.getByText(said('privacySentence')).waitFor()
  await tabTo(said('dialectDatedBullets'))
  await page.keyboard.press('ArrowDown')
  await waitUntil('the next style to be shown', async () => (await shown()).startsWith('|'))
  await tabTo(said('listName'))
  await page.keyboard.type('To read')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'To read' }).waitFor()
  await page.getByText(said('firstPin')).waitFor()
  await page.getByText(saying('firstOpenKey')).waitFor()
  expect(await barriers((code) => page.evaluate(code))).toEqual([])
  await tabTo(said('firstDone'))
  await page.keyboard.press('Enter')
  await page.getByText(said('firstPin')).waitFor({ state: 'detached' })
})

test('a dropped file is shown with all that was and was not understood before anything is stored', async () => {
  const file = path.join(folder, 'my-papers.md')
  writeFileSync(file, FILE)
  await library.dropFile(file)
  await page.getByRole('heading', { level: 1, name: '3 entries' }).waitFor()
  const preview = page.locator('.preview')
  expect(await preview.innerText()).toMatch(/in 2 sections[\s\S]*bullets/)
  for (const name of ['previewSections', 'previewDuplicates', 'previewUnclear'] as const) {
    await tabTo(said(name, ''))
    await page.keyboard.press('Enter')
  }
  const told = await preview.innerText()
  expect(told).toMatch(/More 1/)
  expect(told).toMatch(/AgentBench Lines 3, 8/)
  expect(told).toContain(said('unclearBlankInLink'))
  expect(told).toContain('[Mamba] (https://arxiv.org/abs/2312.00752)')
  expect(await barriers((code) => page.evaluate(code))).toEqual([])
  expect(await libraryTexts(session.desk)).toEqual([])
  await library.keepApart()
  await tabTo(said('addThisList'))
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'my papers' }).waitFor()
  expect(await libraryTexts(session.desk)).toEqual([FILE])
  expect(await session.problems()).toEqual([])
})

test('the sample is tried by keyboard', async () => {
  await tabTo(said('welcomeSampleAction'))
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: said('sampleName') }).waitFor()
  await page.getByRole('button', { name: said('undoWhat', said('addedTitle', said('sampleName'))) }).waitFor()
  await page.keyboard.press('Control+z')
  await page.getByRole('button', { name: said('welcomeSampleAction') }).waitFor()
  await page.keyboard.press('Control+Shift+z')
  await page.getByRole('heading', { level: 1, name: said('sampleName') }).waitFor()
})
