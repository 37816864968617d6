import { afterAll, beforeAll, expect, test } from 'vitest'
import { SAMPLE_URLS } from '../../samples/site.ts'
import { importByMessage } from '../support/browser/library.ts'
import { Session } from '../support/browser/session.ts'
import { datedBullets } from '../support/dated-bullets.ts'

const NARROWEST = 340

let session: Session

beforeAll(async () => {
  session = await Session.start()
})

afterAll(() => session.close())

test('a page, the popup and the library open without a console error before there is a list', async () => {
  const page = await session.open(SAMPLE_URLS.unlisted)
  const popup = await session.popup(page)
  await session.closePopup(popup)
  await session.openOwn('options/options.html')
  expect(await session.problems()).toEqual([])
})

test('the real popup is wide enough to read in and shows all of its form without scrolling', async () => {
  await importByMessage(session.desk, 'papers.md', datedBullets().text)
  const popup = await session.popup(await session.open(SAMPLE_URLS.unlisted))
  // The browser fits the popup to its content, which takes a moment.
  await popup.waitFor('the popup to fit its content', () => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement
    return scrollWidth <= clientWidth && scrollHeight <= clientHeight
  })
  expect(await popup.target.evaluate(() => innerWidth)).toBeGreaterThan(NARROWEST)
  await session.closePopup(popup)
})

test('no console anywhere has heard an error', async () => {
  expect(await session.problems()).toEqual([])
})
