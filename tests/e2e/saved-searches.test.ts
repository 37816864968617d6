import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { barriers } from '../support/browser/accessibility.ts'
import { askWorker, importByMessage } from '../support/browser/library.ts'
import { LibraryPage } from '../support/browser/library-page.ts'
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

const searches = () => page.getByRole('navigation', { name: said('savedSearches') })
const search = () => page.getByRole('searchbox', { name: said('search') })

test('what is shown is kept as a search by a name, and one key later it is shown again', async () => {
  await search().fill('large language')
  await page.getByRole('radio', { name: new RegExp(`^${said('statusUnread')}`) }).check()
  await page.getByRole('button', { name: said('searchKeep') }).press('Enter')
  const dialog = page.getByRole('dialog', { name: said('searchKeep') })
  expect(await barriers((code) => page.evaluate(code))).toEqual([])
  expect(await dialog.getByRole('textbox', { name: said('search') }).inputValue()).toBe(
    'large language is:unread',
  )
  await page.keyboard.type('To do')
  await page.keyboard.press('Enter')
  await searches().getByRole('button', { name: 'To do', exact: true }).waitFor()
  await page.getByRole('button', { name: said('showAll') }).click()
  await searches().getByRole('button', { name: 'To do', exact: true }).press('Enter')
  expect(await search().inputValue()).toBe('large language is:unread')
})

test('a saved search is renamed and removed, and the removal is taken back', async () => {
  await searches()
    .getByRole('button', { name: said('searchRename', 'To do') })
    .press('Enter')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Later')
  await page.keyboard.press('Enter')
  await searches().getByRole('button', { name: 'Later', exact: true }).waitFor()
  await searches()
    .getByRole('button', { name: said('searchRemove', 'Later') })
    .press('Enter')
  await searches().waitFor({ state: 'detached' })
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('search')
  await page
    .getByRole('button', { name: new RegExp(`^${said('undo')}`) })
    .last()
    .click()
  await searches().getByRole('button', { name: 'Later', exact: true }).waitFor()
})

test('saved searches are part of the backup', async () => {
  const { text } = await askWorker(session.desk, 'makeBackup', {})
  await askWorker(session.desk, 'changeSettings', { savedSearches: [] })
  await searches().waitFor({ state: 'detached' })
  await askWorker(session.desk, 'restoreBackup', { text })
  await searches().getByRole('button', { name: 'Later', exact: true }).waitFor()
})

test('the theme that is chosen holds at once, on every page, and from its first moment', async () => {
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  const light = await paper()
  await page.getByRole('button', { name: said('settings'), exact: true }).click()
  await page.getByRole('radio', { name: said('themeDark') }).check()
  await page.waitForSelector('html[data-theme="dark"]')
  expect(await paper()).not.toBe(light)
  await page.keyboard.press('Control+z')
  await page.waitForSelector('html:not([data-theme="dark"])')
  await page.keyboard.press('Control+Shift+z')
  await page.waitForSelector('html[data-theme="dark"]')
  await page.reload({ waitUntil: 'commit' })
  await page.waitForSelector('html[data-theme="dark"]')
  const popup = await session.popup(await session.open('https://example.org/'))
  expect(await popup.target.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark')
  await session.closePopup(popup)
})
