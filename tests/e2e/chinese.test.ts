import { afterAll, beforeAll, expect, test } from 'vitest'
import { SAMPLE_URLS } from '../../samples/site.ts'
import { importByMessage } from '../support/browser/library.ts'
import { LibraryPage } from '../support/browser/library-page.ts'
import { overflow } from '../support/browser/overflow.ts'
import { Session } from '../support/browser/session.ts'
import { datedBullets } from '../support/dated-bullets.ts'
import { saidInChinese } from '../support/words.ts'

/** A browser that speaks Chinese. */
let session: Session

beforeAll(async () => {
  session = await Session.start({ language: 'zh-CN' })
})

afterAll(() => session.close())

const inLibrary = ({ page }: LibraryPage) => overflow((code) => page.evaluate(code))

test('the welcome speaks Chinese', async () => {
  const library = await LibraryPage.open(session)
  await library.page.getByRole('heading', { level: 1, name: saidInChinese('welcomeTitle') }).waitFor()
  expect(await library.page.locator('html').getAttribute('lang')).toBe('zh-CN')
  expect(await inLibrary(library)).toEqual([])
})

test('the popup speaks Chinese, and nothing stands out of it', async () => {
  await importByMessage(session.desk, 'papers.md', datedBullets().text)
  const popup = await session.popup(await session.open(SAMPLE_URLS.unlisted))
  const roles = (await popup.parts()).filter(({ role }) => role === 'button').map(({ name }) => name)
  expect(roles).toContain(saidInChinese('save'))
  expect(await popup.target.evaluate(() => document.documentElement.lang)).toBe('zh-CN')
  expect(await overflow((code) => popup.target.run(code))).toEqual([])
  await session.closePopup(popup)
})

test('the library speaks Chinese, with its dates and counts, in a narrow window too', async () => {
  const library = await LibraryPage.open(session)
  const { page } = library
  await page.getByRole('searchbox', { name: saidInChinese('search') }).waitFor()
  const shown = await page.getByRole('main').innerText()
  expect(shown).toMatch(/\d 个条目/)
  expect(shown).toMatch(/\d{4}年\d{1,2}月\d{1,2}日/)
  for (const width of [1280, 900, 320]) {
    await page.setViewportSize({ width, height: 700 })
    expect(await inLibrary(library), `${width} wide`).toEqual([])
  }
})
