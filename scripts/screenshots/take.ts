import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { SAMPLE_URLS } from '../../samples/site.ts'
import type { EntryId } from '../../src/model/library.ts'
import { askWorker, importByMessage } from '../../tests/support/browser/library.ts'
import { LibraryPage } from '../../tests/support/browser/library-page.ts'
import { Session } from '../../tests/support/browser/session.ts'
import { said } from '../../tests/support/words.ts'

const FOLDER = path.join('docs', 'screenshots')
const SAMPLE_LIST = path.join('samples', 'reading-list.md')

/** Some entries read, one being read: a list in use. */
async function readSome(session: Session): Promise<void> {
  const statuses = ['read', 'read', 'unread', 'reading'] as const
  for (const [n, status] of statuses.entries()) {
    if (status === 'unread') continue
    await askWorker(session.desk, 'updateEntry', { entryId: (n + 1) as EntryId, set: { status } })
  }
  await askWorker(session.desk, 'changeSettings', { welcomed: true })
}

async function takePopup(session: Session, scheme: string): Promise<void> {
  const paper = await session.open(SAMPLE_URLS.unlisted)
  const popup = await session.popup(paper)
  await popup.fill('combobox', said('fieldSection'), 'Reasoning')
  await popup.press('Enter')
  await popup.fill('combobox', said('fieldTags'), 'reasoning')
  await popup.press('Enter')
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
    await importByMessage(session.desk, path.basename(SAMPLE_LIST), readFileSync(SAMPLE_LIST, 'utf8'))
    await takePopup(session, colorScheme)
    await readSome(session)
    const library = await LibraryPage.open(session)
    await library.page.screenshot({ path: path.join(FOLDER, `library-${colorScheme}.png`) })
  } finally {
    await session.close()
  }
}

/** Writes pictures of the popup and the library, light and dark. */
export async function takeScreenshots(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true })
  await take('light')
  await take('dark')
  console.log(`The pictures are in ${FOLDER}`)
}
