import { afterAll, beforeAll, expect, test } from 'vitest'
import { SAMPLE_URLS } from '../../samples/site.ts'
import { Session } from '../support/browser/session.ts'

let session: Session

beforeAll(async () => {
  session = await Session.start()
})

afterAll(() => session.close())

test('a page, the popup and the library open without a console error', async () => {
  const page = await session.open(SAMPLE_URLS.unlisted)
  const popup = await session.popup(page)
  await session.closePopup(popup)
  await session.openOwn('options/options.html')
  expect(session.errors.found).toEqual([])
})
