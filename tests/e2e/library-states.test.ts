import { afterAll, beforeAll, expect, test } from 'vitest'
import { barriers } from '../support/browser/accessibility.ts'
import { askWorker, importByMessage } from '../support/browser/library.ts'
import { LibraryPage } from '../support/browser/library-page.ts'
import { Session } from '../support/browser/session.ts'
import { said } from '../support/words.ts'

let session: Session

beforeAll(async () => {
  session = await Session.start()
})

afterAll(() => session.close())

test('a library that cannot be opened says so, what may be wrong, and opens when it can', async () => {
  const other = await Session.start()
  try {
    // A version that is newer than any: this one cannot open what it left.
    await other.desk.evaluate(async () => {
      const asked = (request: IDBOpenDBRequest) =>
        new Promise<void>((resolve) => {
          request.onsuccess = () => {
            request.result?.close()
            resolve()
          }
        })
      await asked(indexedDB.deleteDatabase('listmark'))
      await asked(indexedDB.open('listmark', 9999))
    })
    const page = await other.open(`chrome-extension://${other.launched.extensionId}/options/options.html`)
    await page
      .getByRole('alert')
      .filter({ hasText: said('errorOpening') })
      .waitFor()
    await page.getByText(said('errorOpeningText')).waitFor()
    expect(await barriers((code) => page.evaluate(code))).toEqual([])
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          indexedDB.deleteDatabase('listmark').onsuccess = () => resolve()
        }),
    )
    await page.getByRole('button', { name: said('tryAgain') }).press('Enter')
    await page.reload()
    await page.getByRole('heading', { level: 1, name: said('welcomeTitle') }).waitFor()
  } finally {
    await other.close()
  }
})

test('a list that was just begun says how something comes into it', async () => {
  const made = await askWorker(session.desk, 'createList', { name: 'To read' })
  if (made.kind !== 'imported') throw new Error(made.reason)
  await askWorker(session.desk, 'changeSettings', { currentList: made.listId, welcomed: true })
  const { page } = await LibraryPage.open(session)
  await page.getByRole('heading', { name: said('emptyList') }).waitFor()
  await page.getByText(said('firstOpenKey', 'Alt+Shift+L')).waitFor()
  expect(await barriers((code) => page.evaluate(code))).toEqual([])
})

test('a search that finds nothing leads back to all, and names what it did not understand', async () => {
  await importByMessage(session.desk, 'papers.md', '# Papers\n\n- [Attention](https://example.org/1)\n')
  const { page } = await LibraryPage.open(session)
  const search = page.getByRole('searchbox', { name: said('search') })
  await search.fill('zzqx before:soon')
  await page.getByRole('heading', { name: said('emptyFilter') }).waitFor()
  await page.getByText(said('searchUnclear', 'before:soon')).waitFor()
  expect(await barriers((code) => page.evaluate(code))).toEqual([])
  await page
    .getByRole('button', { name: said('showAll') })
    .last()
    .press('Enter')
  await page.getByRole('link', { name: 'Attention' }).waitFor()
})
