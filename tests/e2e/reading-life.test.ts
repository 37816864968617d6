import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { barriers } from '../support/browser/accessibility.ts'
import { askWorker, importByMessage } from '../support/browser/library.ts'
import { LibraryPage } from '../support/browser/library-page.ts'
import { Session } from '../support/browser/session.ts'
import { said } from '../support/words.ts'

const LIST = `# Papers

## Agents

- [AgentBench](https://arxiv.org/abs/2308.03688), Aug. 7 2023. \`agent\`.
- [Voyager](https://arxiv.org/abs/2305.16291), May 25 2023. \`agent\`.
- [A survey of agents](https://arxiv.org/abs/2308.11432), Aug. 22 2023. \`agent\` \`survey\`.

## Training

- [QLoRA](https://arxiv.org/abs/2305.14314), May 23 2023.
- [Mamba](https://arxiv.org/abs/2312.00752), Dec. 1 2023.
`

let session: Session
let page: Page

const titles = (): Promise<string[]> => page.locator('.row-title').allTextContents()
const charts = async () => {
  await page.getByRole('button', { name: said('charts'), exact: true }).click()
  await page.getByRole('heading', { level: 1, name: said('chartsTitle', 'papers') }).waitFor()
}

/** As though the entries had been saved and read over half a year. */
async function live(): Promise<void> {
  await session.desk.evaluate(async () => {
    const opening = indexedDB.open('listmark')
    await new Promise((resolve) => {
      opening.onsuccess = resolve
    })
    const db = opening.result
    const store = db.transaction('entries', 'readwrite').objectStore('entries')
    const getting = store.getAll()
    await new Promise((resolve) => {
      getting.onsuccess = resolve
    })
    const month = 30 * 86_400_000
    getting.result.forEach((row, i) => {
      const addedAt = Date.now() + 1000 + i
      const kept = { ...row.kept, status: i < 2 ? 'read' : 'unread' }
      store.put({ ...row, addedAt, kept, ...(i < 2 && { readAt: addedAt - i * month }) })
    })
    await new Promise((resolve) => {
      store.transaction.oncomplete = resolve
    })
    db.close()
  })
}

beforeAll(async () => {
  session = await Session.start()
  await importByMessage(session.desk, 'papers.md', LIST)
  await askWorker(session.desk, 'changeSettings', { welcomed: true })
  await live()
})

beforeEach(async () => {
  page = (await LibraryPage.open(session)).page
  await page.setViewportSize({ width: 1200, height: 900 })
  return async () => {
    await askWorker(session.desk, 'changeSettings', { rowOrder: 'list', suggestsNext: true })
    await page.evaluate(() => localStorage.removeItem('readNextRests'))
    for (const open of session.launched.context.pages()) if (open !== session.desk) await open.close()
  }
})

afterAll(() => session.close())

test('charts tell what was saved and read, as a drawing and as a table, and lead to the entries', async () => {
  await charts()
  const overTime = page.getByRole('region', { name: said('chartTime') })
  await overTime.getByRole('img').waitFor()
  expect(await barriers((code) => page.evaluate(code))).toEqual([])
  await overTime.getByRole('button', { name: said('chartAsTable') }).click()
  const numbers = await overTime.getByRole('cell').allTextContents()
  expect(numbers.reduce((sum, number) => sum + Number(number), 0)).toBe(7)
  await overTime.getByRole('combobox', { name: said('fieldTags') }).selectOption('survey')
  const fewer = await overTime.getByRole('cell').allTextContents()
  expect(fewer.reduce((sum, number) => sum + Number(number), 0)).toBe(1)
  expect(await barriers((code) => page.evaluate(code))).toEqual([])
  await page
    .getByRole('region', { name: said('chartTags') })
    .getByRole('button', { name: 'agent' })
    .click()
  await expect.poll(titles).toHaveLength(3)
})

test('charts fit a narrow page', async () => {
  await charts()
  await page.setViewportSize({ width: 320, height: 800 })
  const wide = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  await expect.poll(wide).toBeLessThanOrEqual(0)
  for (const button of await page.getByRole('button', { name: said('chartAsTable') }).all())
    await button.click()
  expect(await wide()).toBeLessThanOrEqual(0)
})

test('rows are ordered as the person chooses, and stay so', async () => {
  const order = page.getByRole('combobox', { name: said('sortBy') })
  await order.selectOption({ label: said('sortTitle') })
  await expect.poll(async () => (await titles())[0]).toBe('A survey of agents')
  await page.reload()
  await expect.poll(async () => (await titles())[0]).toBe('A survey of agents')
  await order.selectOption({ label: said('sortDate') })
  await expect.poll(async () => (await titles())[0]).toBe('Mamba')
})

test('an unread entry is suggested, another on demand, and none once it is put aside', async () => {
  const next = page.getByRole('region', { name: said('readNext') })
  const title = next.locator('.read-next-title')
  const first = await title.textContent()
  await page.keyboard.press('Tab')
  await next.getByRole('button', { name: said('readNextOther') }).click()
  await expect.poll(() => title.textContent()).not.toBe(first)
  expect(await barriers((code) => page.evaluate(code))).toEqual([])
  await next.getByRole('button', { name: said('readNextRest') }).click()
  await expect.poll(() => next.count()).toBe(0)
  expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true)
  await page.reload()
  await page.getByRole('combobox', { name: said('sortBy') }).waitFor()
  expect(await next.count()).toBe(0)
})

test('nothing is suggested to whoever does not want it', async () => {
  await page.getByRole('button', { name: said('settings'), exact: true }).click()
  await page.getByRole('switch', { name: said('settingNext') }).click()
  await page.getByRole('button', { name: said('settings'), exact: true }).click()
  await page.getByRole('combobox', { name: said('sortBy') }).waitFor()
  await expect.poll(() => page.getByRole('region', { name: said('readNext') }).count()).toBe(0)
})
