import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { SAMPLE_URLS } from '../../samples/site.ts'
import { LibraryPage } from '../../tests/support/browser/library-page.ts'
import { Session } from '../../tests/support/browser/session.ts'
import { said, saying } from '../../tests/support/words.ts'

const FOLDER = path.resolve('.listmark', 'journey')
const SAMPLE_LIST = path.join('samples', 'reading-list.md')

const seen = (what: string) => console.log(`    ${what}`)

/** Opens a page and tells what the toolbar button says on it. */
async function look(session: Session, url: string, words: RegExp): Promise<Page> {
  console.log(`\nOpen ${url}`)
  const page = await session.open(url)
  const { text, title } = await session.badgeSaying(await session.tabId(page), words)
  seen(`the button shows "${text}" and says: ${title}`)
  return page
}

/** Saves the page from the toolbar popup, and tells what was written. */
async function save(session: Session, page: Page, section: string, tag: string | null, picture: string) {
  console.log(`Click the button, choose ${section}${tag ? `, tag ${tag}` : ''}, Save`)
  const popup = await session.popup(page)
  await popup.settled()
  seen(`the popup shows "${await popup.value('textbox', said('fieldTitle'))}"`)
  await popup.fill('combobox', said('fieldSection'), section)
  await popup.press('Enter')
  if (tag !== null) {
    await popup.fill('combobox', said('fieldTags'), tag)
    await popup.press('Enter')
  }
  await popup.screenshot(path.join(FOLDER, `${picture}.png`))
  await popup.click('button', said('save'))
  await popup.saved()
  await popup.screenshot(path.join(FOLDER, `${picture}-saved.png`))
  await session.closePopup(popup)
  const { title } = await session.badgeSaying(await session.tabId(page), saying('badgeListed'))
  seen(`the button says: ${title}`)
}

function tellDifference(before: string, after: string): void {
  const known = new Set(before.split('\n'))
  const kept = new Set(after.split('\n'))
  for (const line of before.split('\n')) if (!kept.has(line)) seen(`- ${line}`)
  for (const line of after.split('\n')) if (!known.has(line)) seen(`+ ${line}`)
}

async function play(session: Session): Promise<void> {
  console.log(`Import ${SAMPLE_LIST} on the library page`)
  const library = await LibraryPage.open(session)
  await library.importFile(SAMPLE_LIST)
  const before = await library.text()
  seen(before === readFileSync(SAMPLE_LIST, 'utf8') ? 'kept byte for byte' : 'NOT the bytes of the file')
  await library.page.screenshot({ path: path.join(FOLDER, 'library.png') })

  await look(session, SAMPLE_URLS.listed, saying('badgeListed'))
  const paper = await look(session, SAMPLE_URLS.unlisted, saying('badgeCanSave'))
  await save(session, paper, 'Reasoning', 'reasoning', 'paper')
  const pdf = await look(session, SAMPLE_URLS.pdf, saying('badgeCanSave'))
  await save(session, pdf, 'Reasoning', 'reasoning', 'pdf')
  await look(session, SAMPLE_URLS.listing, saying('badgeNothing'))
  const post = await look(session, SAMPLE_URLS.post, saying('badgeCanSave'))
  await save(session, post, 'Agents', 'agent', 'post')
  await look(session, SAMPLE_URLS.ordinary, saying('badgeNothing'))

  console.log('\nEnd the worker, as the browser does when it is idle')
  await session.killWorker()
  await look(session, SAMPLE_URLS.unlisted, saying('badgeListed'))

  console.log('\nExport the list')
  const file = await library.exportFile(FOLDER)
  await library.page.screenshot({ path: path.join(FOLDER, 'library-after.png') })
  seen(`the difference to the file that was imported:`)
  tellDifference(before, readFileSync(file, 'utf8'))
  const problems = await session.problems()
  console.log(`\nErrors in any console: ${problems.length === 0 ? 'none' : ''}`)
  for (const problem of problems) seen(problem)
  console.log(`The exported list (${path.basename(file)}) and the screenshots are in ${FOLDER}`)
}

/** Plays the whole journey without a window on the sample pages, and tells each step with what it saw. */
export async function playJourney(): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(FOLDER, { recursive: true })
  const session = await Session.start({ extension: path.join('dist', 'chrome'), downloads: FOLDER })
  try {
    await play(session)
  } finally {
    await session.close()
  }
}
