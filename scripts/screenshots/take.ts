import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { SAMPLE_URLS } from '../../samples/site.ts'
import { LibraryPage } from '../../tests/support/browser/library-page.ts'
import { Session } from '../../tests/support/browser/session.ts'
import { said } from '../../tests/support/words.ts'
import { bringSampleList } from './sample-list.ts'
import { takeStates } from './states.ts'

const FOLDER = path.join('docs', 'screenshots')

async function takePopup(session: Session, scheme: string): Promise<void> {
  const paper = await session.open(SAMPLE_URLS.unlisted)
  const popup = await session.popup(paper)
  await popup.fill('combobox', said('fieldSection'), 'Reasoning')
  await popup.press('Enter')
  await popup.fill('combobox', said('fieldTags'), 'reasoning')
  await popup.press('Enter')
  // The line that will be written comes once typing rests.
  await popup.quiet()
  await popup.screenshot(path.join(FOLDER, `popup-${scheme}.png`))
  await popup.click('button', said('save'))
  await popup.saved()
  await popup.screenshot(path.join(FOLDER, `popup-saved-${scheme}.png`))
  await session.closePopup(popup)
  const listed = await session.popup(await session.open(SAMPLE_URLS.listed))
  await listed.screenshot(path.join(FOLDER, `popup-listed-${scheme}.png`))
  await session.closePopup(listed)
}

async function take(colorScheme: 'light' | 'dark'): Promise<void> {
  const session = await Session.start({ extension: path.join('dist', 'chrome'), colorScheme, scale: 2 })
  try {
    const empty = await LibraryPage.open(session)
    await empty.page.screenshot({ path: path.join(FOLDER, `welcome-${colorScheme}.png`) })
    await empty.page.close()
    await bringSampleList(session)
    await takePopup(session, colorScheme)
    const library = await LibraryPage.open(session)
    await library.page.setViewportSize({ width: 1440, height: 900 })
    await library.page.locator('[data-index="0"] .row-title').focus()
    await library.page.keyboard.press('o')
    // The pane asks the worker for the note's lines.
    await library.page.waitForTimeout(400)
    await library.page.screenshot({ path: path.join(FOLDER, `library-${colorScheme}.png`) })
  } finally {
    await session.close()
  }
}

/** Writes pictures of the popup and the library, light and dark: the large ones, then one of every state. */
export async function takeScreenshots(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true })
  await take('light')
  await take('dark')
  await takeStates(path.join(FOLDER, 'states'))
  console.log(`The pictures are in ${FOLDER}`)
}
