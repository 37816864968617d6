import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { barriers } from '../support/browser/accessibility.ts'
import { askWorker, importByMessage, libraryTexts } from '../support/browser/library.ts'
import { LibraryPage } from '../support/browser/library-page.ts'
import { Session } from '../support/browser/session.ts'
import { waitUntil } from '../support/browser/wait-until.ts'
import { said } from '../support/words.ts'

const PAPERS = `# Papers

- [AgentBench](https://arxiv.org/abs/2308.03688), Aug. 7 2023. \`agent\`.
- [QLoRA](https://arxiv.org/abs/2305.14314), May 23 2023. \`peft\`.

# More

- [AgentBench: Evaluating LLMs as Agents](https://arxiv.org/pdf/2308.03688), Aug. 7 2023. \`bench\`.
  - a note of the second
- [Learning to Summarize with Human Feedback](https://arxiv.org/abs/2009.01325), Sep. 2 2020.
- [Learning to Summarize with Human Feedback](https://openreview.net/forum?id=OUIFPHEgJU), Sep. 2020.
`
const OTHERS = `# Others

- [QLoRA](https://arxiv.org/abs/2305.14314v1), May 23 2023. \`quantisation\`.

[Mamba] (https://arxiv.org/abs/2312.00752), Dec. 1 2023.
`

let session: Session
let page: Page

const texts = () => libraryTexts(session.desk)
const way = (name: 'duplicates' | 'unclear') =>
  page
    .getByRole('navigation', { name: said('toPutInOrder') })
    .getByRole('button', { name: new RegExp(`^${said(name)}`) })
const group = (title: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 2, name: title }) })

/** Goes on by Tab until a button of that name has the focus, and presses it. */
async function tabTo(name: string): Promise<void> {
  await waitUntil(`the focus to reach ${name}`, async () => {
    const found = await page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')
    if (found.startsWith(name)) return true
    await page.keyboard.press('Tab')
    return false
  })
  await page.keyboard.press('Enter')
}

beforeAll(async () => {
  session = await Session.start()
  await importByMessage(session.desk, 'others.md', OTHERS)
  await importByMessage(session.desk, 'papers.md', PAPERS)
  await askWorker(session.desk, 'changeSettings', { welcomed: true })
  page = (await LibraryPage.open(session)).page
})

afterAll(() => session.close())

test('what stands twice is counted in the sidebar, over all lists, and shown side by side', async () => {
  await way('duplicates').click()
  await page.getByRole('heading', { level: 1, name: said('duplicatesTitle') }).waitFor()
  expect(await way('duplicates').innerText()).toMatch(/3/)
  expect(await group('AgentBench').innerText()).toContain(said('duplicatesSame'))
  expect(await group('QLoRA').innerText()).toContain(said('duplicatesSame'))
  expect(await group('QLoRA').innerText()).toContain('others › Others')
  expect(await group('Learning to Summarize').innerText()).toContain(said('duplicatesProbable'))
  expect(await barriers((code) => page.evaluate(code))).toEqual([])
})

test('by keyboard one is kept with what the other says, the focus goes on, and one undo brings both back', async () => {
  const before = await texts()
  await group('AgentBench').getByRole('heading', { level: 2 }).focus()
  await tabTo(said('keepThisOne'))
  await group('AgentBench').waitFor({ state: 'detached' })
  const merged = (await texts()).join()
  expect(merged).toContain('`agent` `bench`')
  expect(merged).toContain('a note of the second')
  expect(merged).not.toContain('AgentBench: Evaluating')
  await waitUntil('the focus to be on the next', () =>
    page.evaluate(() => document.activeElement?.matches('.group-title')),
  )
  await page.keyboard.press('Control+z')
  await waitUntil('both to be back', async () => (await texts()).join() === before.join())
  await group('AgentBench').waitFor()
})

test('one of another list is put together with it, and one undo brings both lists back', async () => {
  const before = await texts()
  await group('QLoRA')
    .getByRole('button', { name: said('keepThisOne') })
    .last()
    .click()
  await group('QLoRA').waitFor({ state: 'detached' })
  expect((await texts()).filter((text) => text.includes('[QLoRA]'))).toHaveLength(1)
  await page
    .getByRole('button', { name: said('undo') })
    .first()
    .click()
  await waitUntil('both to be back', async () => (await texts()).join() === before.join())
  await group('QLoRA').waitFor()
})

test('what is not the same, and what shall stand twice, is remembered', async () => {
  const before = await texts()
  await group('Learning to Summarize')
    .getByRole('button', { name: said('notTheSame') })
    .click()
  await group('Learning to Summarize').waitFor({ state: 'detached' })
  await group('QLoRA')
    .getByRole('button', { name: said('leaveBoth') })
    .click()
  await group('QLoRA').waitFor({ state: 'detached' })
  await group('AgentBench')
    .getByRole('button', { name: said('leaveBoth') })
    .click()
  await page.getByText(said('duplicatesNone')).waitFor()
  expect(await texts()).toEqual(before)
  await page.reload()
  await page.waitForSelector('html[data-ready="1"]')
  await way('unclear')
    .or(page.getByRole('combobox', { name: said('listChoice') }))
    .first()
    .waitFor()
  expect(await way('duplicates').count()).toBe(0)
})

test('lines that were not understood are counted, and shown with their number and what to do', async () => {
  await page.getByRole('combobox', { name: said('listChoice') }).selectOption('others')
  await way('unclear').click()
  await page.getByRole('heading', { level: 1, name: said('unclearTitle') }).waitFor()
  const line = page.locator('.unclear-lines li')
  expect(await line.innerText()).toContain('5')
  expect(await line.innerText()).toContain(said('unclearBlankInLink'))
  expect(await line.innerText()).toContain('[Mamba] (https://arxiv.org/abs/2312.00752)')
  expect(await barriers((code) => page.evaluate(code))).toEqual([])
})

test('no console anywhere has heard an error', async () => {
  expect(await session.problems()).toEqual([])
})
