import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { barriers, faintTexts } from '../support/browser/accessibility.ts'
import { importByMessage } from '../support/browser/library.ts'
import { LibraryPage } from '../support/browser/library-page.ts'
import { Session } from '../support/browser/session.ts'
import { datedBullets } from '../support/dated-bullets.ts'
import { said } from '../support/words.ts'

/** What is opened over a selection, and how. */
const OVER_A_SELECTION = [
  { name: 'the bar', keys: [] },
  { name: 'the tags', keys: ['t'] },
  { name: 'the move', keys: ['v'] },
  { name: 'a new tag', keys: ['t', 'q', 'Enter'] },
] as const

let session: Session
let page: Page

beforeAll(async () => {
  session = await Session.start()
  page = (await LibraryPage.open(session)).page
})

afterAll(() => session.close())

/** What stands in the way on the page, by day and by night. */
async function inTheWay(): Promise<string[]> {
  const run = (code: string) => page.evaluate(code)
  const found = await barriers(await still(run))
  await page.emulateMedia({ colorScheme: 'dark' })
  for (const each of await faintTexts(await still(run))) found.push(`dark: ${each}`)
  await page.emulateMedia({ colorScheme: 'light' })
  return found
}

/** Halfway between two colours a contrast is no one’s fault. */
async function still(run: (code: string) => Promise<unknown>) {
  await run('Promise.allSettled(document.getAnimations().map((each) => each.finished)).then(() => null)')
  return run
}

test('an empty library has no barriers, light or dark', async () => {
  expect(await inTheWay()).toEqual([])
})

test('a filled library has no barriers, light or dark', async () => {
  await importByMessage(session.desk, 'papers.md', datedBullets().text)
  await page.bringToFront()
  await page.locator('.row-title').first().waitFor()
  expect(await inTheWay()).toEqual([])
})

test.each(OVER_A_SELECTION)('$name of a selection has no barriers, light or dark', async ({ keys }) => {
  await page.locator('.row-title').first().focus()
  for (const key of ['Control+a', ...keys]) await page.keyboard.press(key)
  await page.getByRole('button', { name: said('bulkExport'), exact: true }).waitFor()
  expect(await inTheWay()).toEqual([])
  await page.keyboard.press('Escape')
})

test('an exported selection has no barriers, light or dark', async () => {
  await page.getByRole('button', { name: said('bulkExport'), exact: true }).click()
  expect(await inTheWay()).toEqual([])
})
