import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { barriers } from '../support/browser/accessibility.ts'
import { importByMessage } from '../support/browser/library.ts'
import { LibraryPage } from '../support/browser/library-page.ts'
import { overflow } from '../support/browser/overflow.ts'
import { Session } from '../support/browser/session.ts'
import { datedBullets } from '../support/dated-bullets.ts'
import { said } from '../support/words.ts'

let session: Session
let page: Page

beforeAll(async () => {
  session = await Session.start()
  await importByMessage(session.desk, 'papers.md', datedBullets().text)
  page = (await LibraryPage.open(session)).page
})

afterAll(() => session.close())

const palette = () => page.getByRole('dialog', { name: said('keyPalette') })
const field = () => palette().getByRole('combobox')
const heading = (name: string) => page.getByRole('heading', { level: 1, name, exact: true })
/** What has the focus, as its role's element and text. */
const focusedText = () => page.evaluate(() => document.activeElement?.textContent)
const focused = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.className)

test('a command is found by a few letters and done with the keyboard alone', async () => {
  await page.keyboard.press('Control+k')
  await field().waitFor()
  expect(await barriers((code) => page.evaluate(code))).toEqual([])
  await page.keyboard.type('settin')
  await page.keyboard.press('Enter')
  await heading(said('settings')).waitFor()
  expect(await palette().count()).toBe(0)
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
})

test('a section is gone to, also from a text field, and the field has the focus again after Escape', async () => {
  await page.keyboard.press('Control+k')
  await page.keyboard.type('reasoning')
  const option = palette()
    .getByRole('group', { name: said('sections') })
    .getByRole('option')
    .first()
  await option.waitFor()
  await page.keyboard.press('Enter')
  await heading('Reasoning').waitFor()

  await page.keyboard.press('/')
  await page.keyboard.press('Control+k')
  await field().waitFor()
  await page.keyboard.press('Escape')
  await palette().waitFor({ state: 'detached' })
  expect(await focused()).toBe('search')
})

test('an entry is found by its title, and what was used last is offered first', async () => {
  await page.keyboard.press('Control+k')
  const first = palette().getByRole('option').first()
  expect(await first.innerText()).toContain('Reasoning')
  await page.keyboard.type('qlora effcient')
  const entries = palette().getByRole('group', { name: said('entries') })
  await entries.getByRole('option', { name: /QLoRA/i }).first().waitFor()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByRole('region', { name: /QLoRA/i }).waitFor()
  await page.waitForFunction(() => /QLoRA/i.test(document.activeElement?.textContent ?? ''))
  await page.keyboard.press('Escape')
})

test('the palette leads to the sheet of keys', async () => {
  await page.keyboard.press('Control+k')
  await field().fill(said('keyKeys'))
  await page.keyboard.press('Enter')
  const sheet = page.getByRole('dialog', { name: said('settingsKeys') })
  await sheet.waitFor()
  await page.waitForTimeout(200)
  expect(await sheet.count()).toBe(1)
  await page.keyboard.press('Escape')
  await sheet.waitFor({ state: 'detached' })
})

test('the list is renamed from the palette, and nothing is offered where nothing fits', async () => {
  await page.keyboard.press('Control+k')
  await page.keyboard.type('zzqx')
  await palette()
    .getByRole('status')
    .filter({ hasText: said('paletteNone') })
    .waitFor()
  expect(await palette().getByRole('option').count()).toBe(0)
  await field().fill('rename list')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('To read')
  await page.keyboard.press('Enter')
  await heading('To read').waitFor()
})

test('the help beside the search names what can be asked, and an example is searched for', async () => {
  const search = page.getByRole('searchbox', { name: said('search') })
  await page.getByRole('button', { name: said('searchHelp'), exact: true }).focus()
  await page.keyboard.press('Enter')
  const help = page.getByRole('region', { name: said('searchHelp') })
  await help.waitFor()
  expect(await barriers((code) => page.evaluate(code))).toEqual([])
  await help.getByRole('button', { name: 'from:arxiv' }).press('Enter')
  await help.waitFor({ state: 'hidden' })
  expect(await search.inputValue()).toBe('from:arxiv')
  expect(await focused()).toBe('search')
  await search.fill('')
})

test('the sheet of keys opens with ?, names every key, and gives the focus back', async () => {
  await heading('To read').waitFor()
  const row = page
    .getByRole('list', { name: said('entries') })
    .getByRole('link')
    .first()
  await row.focus()
  const title = await focusedText()
  await page.keyboard.press('?')
  const sheet = page.getByRole('dialog', { name: said('settingsKeys') })
  await sheet.waitFor()
  const shown = await sheet.innerText()
  for (const name of ['keyDown', 'keyToggleRead', 'keySearch', 'keyPalette', 'keyOpen'] as const)
    expect(shown).toContain(said(name))
  const open = sheet.locator('.key-line').filter({ hasText: said('keyOpen') })
  // The browser is asked for its keys while the sheet is open.
  await open.locator('kbd').first().waitFor()
  expect(await open.locator('kbd').allInnerTexts()).toEqual(['Alt', 'Shift', 'L'])
  expect(await barriers((code) => page.evaluate(code))).toEqual([])
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await overflow((code) => page.evaluate(code))).toEqual([])
  await page.keyboard.press('Escape')
  await sheet.waitFor({ state: 'detached' })
  await page.waitForFunction((title) => document.activeElement?.textContent === title, title)
})
