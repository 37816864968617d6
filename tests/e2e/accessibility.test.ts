import { afterAll, beforeAll, expect, test } from 'vitest'
import { SAMPLE_URLS } from '../../samples/site.ts'
import { barriers } from '../support/browser/accessibility.ts'
import { importByMessage } from '../support/browser/library.ts'
import { LibraryPage } from '../support/browser/library-page.ts'
import type { Popup } from '../support/browser/popup.ts'
import { Session } from '../support/browser/session.ts'
import { datedBullets } from '../support/dated-bullets.ts'
import { said } from '../support/words.ts'

async function inPopup(popup: Popup): Promise<string[]> {
  // Halfway between two colours a contrast is no one's fault.
  await popup.still()
  return barriers((code) => popup.target.run(code))
}

const inLibrary = ({ page }: LibraryPage) => barriers((code) => page.evaluate(code))

describeBoth('light')
describeBoth('dark')

function describeBoth(colorScheme: 'light' | 'dark'): void {
  let session: Session

  beforeAll(async () => {
    session = await Session.start({ colorScheme })
  })

  afterAll(() => session.close())

  test(`an empty library has no barriers (${colorScheme})`, async () => {
    expect(await inLibrary(await LibraryPage.open(session))).toEqual([])
    const popup = await session.popup(await session.open(SAMPLE_URLS.unlisted))
    expect(await inPopup(popup)).toEqual([])
    await session.closePopup(popup)
  })

  test(`a filled library and every view of the popup have no barriers (${colorScheme})`, async () => {
    await importByMessage(session.desk, 'papers.md', datedBullets().text)
    expect(await inLibrary(await LibraryPage.open(session))).toEqual([])
    const popup = await session.popup(await session.open(SAMPLE_URLS.unlisted))
    expect(await inPopup(popup)).toEqual([])
    await popup.click('combobox', said('fieldSection'))
    expect(await inPopup(popup)).toEqual([])
    await popup.press('Escape')
    await popup.click('button', said('save'))
    await popup.saved()
    expect(await inPopup(popup)).toEqual([])
    await session.closePopup(popup)
    const listed = await session.popup(await session.open(SAMPLE_URLS.listed))
    expect(await inPopup(listed)).toEqual([])
    await session.closePopup(listed)
  })
}
