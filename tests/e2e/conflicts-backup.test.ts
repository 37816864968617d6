import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { EntryId } from '../../src/model/library.ts'
import { barriers } from '../support/browser/accessibility.ts'
import { askWorker, libraryTexts } from '../support/browser/library.ts'
import { LibraryPage } from '../support/browser/library-page.ts'
import { Session } from '../support/browser/session.ts'
import { waitUntil } from '../support/browser/wait-until.ts'
import { said } from '../support/words.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'listmark-conflicts-'))
const downloads = path.join(folder, 'downloads')
const file = path.join(folder, 'papers.md')
const line = (name: string) => `- [${name}](https://${name.toLowerCase()}.example/), Apr. 10 2024.\n`
const START = `# Papers\n\n${['One', 'Two', 'Three', 'Four'].map(line).join('')}`

let session: Session
let library: LibraryPage

const onDisk = () => readFileSync(file, 'utf8')
const inLibrary = async () => (await libraryTexts(session.desk))[0] ?? ''
const click = (name: Parameters<typeof said>[0]) =>
  library.page.getByRole('button', { name: said(name) }).click()
const inTheWay = () => barriers((code) => library.page.evaluate(code))

/** Changes an entry's title in the library, as its form does. */
async function rename(from: string, to: string): Promise<void> {
  const id = await library.page.evaluate(
    (title) =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('listmark')
        opening.onsuccess = () => {
          const getting = opening.result.transaction('entries').objectStore('entries').getAll()
          getting.onsuccess = () => {
            opening.result.close()
            const rows: { id: number; fields: { title: string } }[] = getting.result
            resolve(rows.find(({ fields }) => fields.title === title)?.id ?? -1)
          }
        }
      }),
    from,
  )
  await askWorker(session.desk, 'updateEntry', { entryId: id as EntryId, set: { title: to } })
}

/** Leaves a conflict about an entry's title, as a round does. */
async function putConflict(title: string): Promise<void> {
  await library.page.evaluate(
    (title) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('listmark')
        opening.onsuccess = () => {
          const writing = opening.result.transaction(['lists', 'conflicts'], 'readwrite')
          const getting = writing.objectStore('lists').getAllKeys()
          getting.onsuccess = () => {
            const sides = { base: title, ours: `${title} here`, theirs: title }
            const conflict = { id: 1, section: ['Papers'], title, field: 'title', line: 5, at: 1, ...sides }
            const texts = { base: null, ours: null, theirs: null }
            const [listId] = getting.result
            writing.objectStore('conflicts').put({ listId, conflicts: [{ ...conflict, texts }] })
          }
          writing.oncomplete = () => {
            opening.result.close()
            resolve()
          }
          writing.onerror = () => reject(writing.error)
        }
      }),
    title,
  )
}

beforeAll(async () => {
  writeFileSync(file, START)
  session = await Session.start({ writableFiles: [file], downloads })
  library = await LibraryPage.open(session)
  await library.dropFile(file)
  await library.confirmImport()
  await library.page.getByText(/^In step with papers\.md/).waitFor()
})

afterAll(async () => {
  await session.close()
  rmSync(folder, { recursive: true, force: true })
})

test('what was changed here and in the file is shown side by side, and the version chosen is written to both', async () => {
  const { page } = library
  // The library changes first, and the file before the round that the change asks for.
  await rename('Two', 'Two here')
  writeFileSync(file, START.replace('[Two]', '[Two there]'))
  await page.getByText(said('conflictOne')).waitFor()
  expect(await inLibrary()).toContain('[Two there]')
  await click('conflictLook')
  await page.getByText('Two here', { exact: true }).waitFor()
  expect(await inTheWay()).toEqual([])
  await click('conflictTakeOurs')
  await waitUntil('the file to have that title', () => onDisk().includes('[Two here]'))
  await page.getByText(said('conflictNone')).waitFor()
  expect(onDisk()).toBe(START.replace('[Two]', '[Two here]'))
  await click('backToList')
})

test('the pages about a file and about earlier texts stand in nobody’s way, and lead back to the entries', async () => {
  await click('keepInFile')
  await library.page.getByRole('heading', { level: 1, name: said('keepTitle', 'papers') }).waitFor()
  expect(await inTheWay()).toEqual([])
  await click('history')
  await library.page.locator('.point').first().waitFor()
  await library.page
    .getByRole('button', { name: said('showDifference') })
    .first()
    .click()
  await library.page.locator('.differences').first().waitFor()
  expect(await inTheWay()).toEqual([])
  await click('backToList')
  // The button went with its page; the focus goes on to the entries.
  await library.page.locator('.row-title:focus').waitFor()
})

test('a list that was removed comes back by one key, in step with its file as before', async () => {
  const { page } = library
  const text = await inLibrary()
  await click('removeList')
  await page
    .getByRole('group')
    .getByRole('button', { name: said('removeList') })
    .click()
  await page.getByText(said('removedTitle', 'papers'), { exact: true }).waitFor()
  expect(await libraryTexts(session.desk)).toEqual([])
  await page.keyboard.press('Control+z')
  await waitUntil('the list to be back', async () => (await inLibrary()) === text)
  await page.getByText(said('undoneWhat', said('removedTitle', 'papers'))).waitFor()
  writeFileSync(file, `${text}- [Further](https://further.example/)\n`)
  await waitUntil('the library to follow its file', async () => (await inLibrary()).includes('Further'))
})

test('a backup is saved, and brings everything back after the list was removed, what is in conflict, too', async () => {
  const { page } = library
  const text = await inLibrary()
  await putConflict('Three')
  await click('settings')
  await click('backupMake')
  const saved = await waitUntil('the backup', () => {
    const [name] = readdirSync(downloads).filter((each) => each.endsWith('.json'))
    return name === undefined ? null : path.join(downloads, name)
  })
  await click('settings')
  await click('removeList')
  await page
    .getByRole('group')
    .getByRole('button', { name: said('removeList') })
    .click()
  await waitUntil('the list to be gone', async () => (await libraryTexts(session.desk)).length === 0)
  await click('settings')
  await page.locator('input[type=file][accept*=json]').setInputFiles(saved)
  await click('backupReplace')
  await waitUntil('the list to be back', async () => (await inLibrary()) === text)
  expect(onDisk()).toBe(text)
  await click('settings')
  await page.getByText(said('conflictOne')).waitFor()
})

test('no console anywhere has heard an error', async () => {
  expect(await session.problems()).toEqual([])
})
