import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { readList } from '../../src/markdown/list.ts'
import { askWorker, emptyLibrary, importByMessage, libraryTexts } from '../support/browser/library.ts'
import { LibraryPage } from '../support/browser/library-page.ts'
import { Session } from '../support/browser/session.ts'
import { waitUntil } from '../support/browser/wait-until.ts'
import { madeList } from '../support/made-list.ts'
import { said } from '../support/words.ts'

const LIST = `# Reading

## Reasoning

- [First paper](https://example.org/1), Apr. 10 2024. \`cot\`.
- [Second paper](https://example.org/2), Apr. 11 2024. \`cot\` \`agents\`.
- [Third paper](https://example.org/3), Apr. 12 2024.

## Agents

- [Fourth paper](https://example.org/4), Apr. 13 2024. \`agents\`.
- [Fifth paper](https://example.org/5), Apr. 14 2024.
`

const downloads = mkdtempSync(path.join(tmpdir(), 'listmark-bulk-'))
let session: Session
let library: LibraryPage

beforeAll(async () => {
  session = await Session.start({ downloads })
  library = await LibraryPage.open(session)
})

afterAll(async () => {
  await session.close()
  rmSync(downloads, { recursive: true, force: true })
})

let lists = 0

beforeEach(async () => {
  await emptyLibrary(session.desk)
  const name = `reading-${++lists}`
  await importByMessage(session.desk, `${name}.md`, LIST)
  await library.page.bringToFront()
  // Not the rows of the list before.
  await library.page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
  await row(1).focus()
})

const NAMES = ['', 'First paper', 'Second paper', 'Third paper', 'Fourth paper', 'Fifth paper']
const row = (n: number) => library.page.getByRole('link', { name: NAMES[n] ?? '', exact: true })
const press = (...keys: readonly string[]) =>
  keys.reduce((before, key) => before.then(() => library.page.keyboard.press(key)), Promise.resolve())
const bar = () => library.page.getByRole('region', { name: said('selection') })
const text = async () => (await libraryTexts(session.desk)).join('\n')
const textIs = (wanted: string) => waitUntil('the text', async () => (await text()) === wanted)
const titles = async (section: string) =>
  readList(await text())
    .entries.filter((entry) => entry.section.at(-1) === section)
    .map(({ title }) => title)
const focused = () => library.page.evaluate(() => document.activeElement?.textContent ?? '')

test('a range selected by keys gets a tag in one change, which is undone and made again by keys', async () => {
  await press('x', 'Shift+ArrowDown')
  await library.page.getByText(said('selectedCount', '2'), { exact: true }).waitFor()
  await press('t')
  await library.page.keyboard.type('later')
  await press('Enter', 'Control+Enter')
  const tagged = LIST.replace('`cot`.', '`cot` `later`.').replace(
    '`cot` `agents`.',
    '`cot` `agents` `later`.',
  )
  await textIs(tagged)
  expect(await focused()).toBe('Second paper')
  await press('Control+z')
  await textIs(LIST)
  await press('Control+Shift+z')
  await textIs(tagged)
  await press('Escape')
  await library.page.getByText(said('selectedCount', '2'), { exact: true }).waitFor({ state: 'detached' })
})

test('what a filter shows is selected whole, and moves to a section that is found by typing', async () => {
  await press('/')
  await library.page.keyboard.type('tag:agents')
  await row(1).waitFor({ state: 'detached' })
  await press('ArrowDown', 'Control+a', 'v')
  await library.page.keyboard.type('reas')
  await press('Enter')
  await waitUntil('the move', async () => (await titles('Agents')).length === 1)
  expect((await titles('Reasoning')).sort()).toEqual([...NAMES.slice(1, 5)].sort())
  await library.page.getByRole('button', { name: said('undo'), exact: true }).click()
  await textIs(LIST)
})

test('selected entries are removed, the focus stays on a row, and a reload does not forget the way back', async () => {
  await row(2).focus()
  await press('x', 'Shift+ArrowDown', 'Delete')
  await waitUntil('the removal', async () => (await titles('Reasoning')).length === 1)
  await waitUntil('the focus', async () => NAMES.includes(await focused()))
  await library.page.reload()
  await row(1).waitFor()
  await library.page
    .getByRole('button', { name: said('undoWhat', said('removedTitle', '2 entries')) })
    .waitFor()
  await press('Control+z')
  await textIs(LIST)
  await press('Control+y')
  await waitUntil('the removal again', async () => (await titles('Reasoning')).length === 1)
})

test('a change that another window has overtaken is refused in words, and the ones before are still undone', async () => {
  await press('m')
  await waitUntil('the status', async () => (await focused()) === 'First paper')
  await row(2).focus()
  await press('x', 't')
  await library.page.keyboard.type('mine')
  await press('Enter', 'Control+Enter')
  await waitUntil('the tag', async () => (await text()).includes('`mine`'))
  const rows = await library.page.getByRole('link', { name: 'Second paper' }).count()
  expect(rows).toBe(1)
  const changed = (await text()).replace('Second paper', 'Second paper, revised')
  const [list] = readList(changed).entries
  expect(list).toBeDefined()
  await elsewhere('Second paper', { title: 'Second paper, revised' })
  await press('Escape')
  await library.page
    .getByRole('button', { name: said('undoWhat', said('taggedTitle', 'Second paper')) })
    .click()
  await library.page.getByText(said('refusalUndoTouched')).waitFor()
  await library.page.getByRole('button', { name: said('undoWhat', said('readTitle', 'First paper')) }).click()
  await library.page.getByText(said('undoneWhat', said('readTitle', 'First paper'))).waitFor()
})

/** Changes an entry as another window would. */
async function elsewhere(title: string, set: { readonly title: string }): Promise<void> {
  const id = await session.desk.evaluate(
    (wanted) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('listmark')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const getting = opening.result.transaction('entries').objectStore('entries').getAll()
          getting.onsuccess = () => {
            opening.result.close()
            resolve(getting.result.find((one) => one.fields.title === wanted)?.id)
          }
        }
      }),
    title,
  )
  const answer = await askWorker(session.desk, 'updateEntry', { entryId: id as never, set })
  expect(answer.kind).toBe('changed')
}

test('rows are dragged to a section, and to another place in their own', async () => {
  const section = library.page.getByRole('button', { name: /^Agents 2/ })
  await library.page.getByRole('checkbox', { name: said('selectTitle', 'First paper') }).click()
  await library.page
    .getByRole('checkbox', { name: said('selectTitle', 'Second paper') })
    .click({ modifiers: ['Shift'] })
  await row(1).dragTo(section)
  await waitUntil('the move', async () => (await titles('Agents')).length === 4)
  expect(await titles('Reasoning')).toEqual(['Third paper'])
  await press('Control+z')
  await textIs(LIST)
  await press('Escape')
  await row(3).dragTo(row(1), { targetPosition: { x: 20, y: 1 } })
  await waitUntil('the order', async () => (await titles('Reasoning'))[0] === 'Third paper')
  await press('Control+z')
  await textIs(LIST)
})

test('selected entries are exported as the list has them, to a file and to the clipboard', async () => {
  const { page } = library
  await press('x')
  await row(4).focus()
  await press('x')
  await bar()
    .getByRole('button', { name: said('bulkExport') })
    .click()
  await page.getByRole('button', { name: said('exportFile') }).click()
  const file = await waitUntil(
    'the file',
    () => readdirSync(downloads).find((name) => name.endsWith('.md')) ?? null,
  )
  const wanted = LIST.split('\n').filter((line) => !/Second|Third|Fifth/.test(line))
  await waitUntil('its text', () => readFileSync(path.join(downloads, file), 'utf8') === wanted.join('\n'))
  await bar()
    .getByRole('button', { name: said('bulkExport') })
    .click()
  await page.getByRole('button', { name: said('exportCopy') }).click()
  await page.getByText(said('copiedTitle', '2 entries')).waitFor()
  await session.launched.context.grantPermissions(['clipboard-read'])
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(wanted.join('\n'))
})

test('a few pages open at once, and many only when asked for', async () => {
  const { page } = library
  const many =
    LIST + Array.from({ length: 8 }, (_, i) => `- [More ${i}](https://example.org/m${i}).\n`).join('')
  await importByMessage(session.desk, 'many.md', many)
  await page.getByRole('heading', { level: 1, name: 'many' }).waitFor()
  await row(1).focus()
  const before = session.launched.context.pages().length
  await press('Control+a')
  await bar()
    .getByRole('button', { name: said('bulkOpen') })
    .click()
  await page.getByRole('dialog', { name: said('openTitle', '13 entries') }).waitFor()
  await press('Escape')
  expect(session.launched.context.pages().length).toBe(before)
  await press('Escape')
  await row(1).focus()
  await press('x', 'Shift+ArrowDown')
  await bar()
    .getByRole('button', { name: said('bulkOpen') })
    .click()
  await waitUntil('two tabs', () => session.launched.context.pages().length === before + 2)
  await page.bringToFront()
})

/** Waits until the page shows an entry in a place, and is done with what led there. */
const standsAt = (title: string, index: number) =>
  library.page
    .locator(`main:not(:has([aria-busy="true"])) [data-index="${index}"] .row-title`, { hasText: title })
    .waitFor()

test('an entry goes up and down in its section by keys, not beyond it', async () => {
  await row(3).focus()
  await press('Alt+ArrowUp')
  await standsAt('Third paper', 1)
  expect(await focused()).toBe('Third paper')
  await press('Alt+ArrowUp')
  await standsAt('Third paper', 0)
  await press('Alt+ArrowUp', 'Alt+ArrowDown')
  await standsAt('Third paper', 1)
  expect(await titles('Reasoning')).toEqual(['First paper', 'Third paper', 'Second paper'])
  await press('Control+z', 'Control+z', 'Control+z')
  await textIs(LIST)
})

test('a thousand of ten thousand entries change at once', async () => {
  const made = madeList(10_000)
  const imported = await askWorker(session.desk, 'importList', {
    name: 'Big',
    fileName: 'big.md',
    text: made,
  })
  if (imported.kind !== 'imported') throw new Error(imported.reason)
  await askWorker(session.desk, 'changeSettings', { currentList: imported.listId })
  await library.page.getByRole('heading', { level: 1, name: 'Big' }).waitFor()
  await press('/')
  await library.page.keyboard.type('tag:rag')
  await library.page.getByRole('status').filter({ hasText: 'entries' }).first().waitFor()
  await press('ArrowDown', 'Control+a', 't')
  await library.page.keyboard.type('bulk')
  await press('Enter', 'Control+Enter')
  await waitUntil('the tags', async () =>
    (await libraryTexts(session.desk)).some((one) => one.includes('`bulk`')),
  )
  await press('Control+z')
  await waitUntil('the undo', async () => (await libraryTexts(session.desk)).includes(made))
})

test('no console of ours has heard an error', async () => {
  // The pages that the list leads to are not there.
  const ours = (await session.problems()).filter((problem) => !problem.startsWith('https://example.org/'))
  expect(ours).toEqual([])
})
