import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { barriers } from '../support/browser/accessibility.ts'
import { emptyLibrary, importByMessage, libraryTexts } from '../support/browser/library.ts'
import { LibraryPage } from '../support/browser/library-page.ts'
import { Session } from '../support/browser/session.ts'
import { waitUntil } from '../support/browser/wait-until.ts'
import { said } from '../support/words.ts'

const LIST = `# Reading

## Reasoning

### Chains

- [First paper](https://example.org/1), Apr. 10 2024. \`cot\`.
- [Second paper](https://example.org/2), Apr. 11 2024. \`chain\` \`agents\`.

## Agents

- [Third paper](https://example.org/3), Apr. 13 2024. \`agents\`.
`

let session: Session
let library: LibraryPage

beforeAll(async () => {
  session = await Session.start()
  library = await LibraryPage.open(session)
})

afterAll(() => session.close())

let lists = 0

beforeEach(async () => {
  await emptyLibrary(session.desk)
  const name = `reading-${++lists}`
  await importByMessage(session.desk, `${name}.md`, LIST)
  await library.page.bringToFront()
  // Not the rows of the list before.
  await library.page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
  await library.page.getByRole('link', { name: 'First paper' }).waitFor()
})

const press = (...keys: readonly string[]) =>
  keys.reduce((before, key) => before.then(() => library.page.keyboard.press(key)), Promise.resolve())
const textIs = (wanted: string) =>
  waitUntil('the text', async () => (await libraryTexts(session.desk)).join() === wanted)
const section = (name: string) => library.page.getByRole('button', { name: new RegExp(`^${name} \\d`) })
const noBarriers = async () => expect(await barriers((code) => library.page.evaluate(code))).toEqual([])

test('the sections are walked, folded and renamed by keys, and the renaming is undone', async () => {
  await library.page.getByRole('button', { name: new RegExp(`^${said('allEntries')}`) }).focus()
  await press('ArrowDown', 'ArrowDown', 'ArrowLeft')
  await section('Chains').waitFor({ state: 'detached' })
  await press('ArrowRight')
  await section('Chains').waitFor()
  await press('ArrowRight')
  expect(await library.page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Chains/)
  await press('ArrowLeft', 'F2')
  await library.page.getByRole('textbox', { name: said('sectionName') }).waitFor()
  await library.page.keyboard.type('Thinking')
  await press('Enter')
  await textIs(LIST.replace('## Reasoning', '## Thinking'))
  await section('Thinking').waitFor()
  await press('Control+z')
  await textIs(LIST)
})

test('a section is opened inside another one', async () => {
  await section('Agents').click()
  await library.page.getByRole('button', { name: said('sectionAddIn', 'Agents') }).click()
  await library.page.keyboard.type('Tools')
  await press('Enter')
  await textIs(`${LIST}\n### Tools\n`)
  await noBarriers()
})

test('how much of a section is read is told, and grows', async () => {
  await library.page.getByRole('link', { name: 'First paper' }).focus()
  await press('3')
  await library.page
    .locator(`[title="${said('sectionRead', '1', '2')}"]`)
    .first()
    .waitFor()
})

test('a tag is merged into another one, and removed from all entries, each in one change', async () => {
  await library.page.getByRole('button', { name: said('tagsManage') }).click()
  await library.page.getByRole('button', { name: said('tagRename', 'chain') }).click()
  await noBarriers()
  await library.page.keyboard.type('cot')
  await library.page.getByText(said('tagMerges', 'cot', said('countEntry', '1'))).waitFor()
  await press('Enter')
  await textIs(LIST.replace('`chain` ', '`cot` '))
  await library.page.getByRole('button', { name: said('tagsManage') }).click()
  await library.page.getByRole('button', { name: said('tagRemoveAll', 'agents') }).click()
  await textIs(LIST.replace('`chain` `agents`.', '`cot`.').replace(' 2024. `agents`.', ' 2024.'))
  await press('Control+z', 'Control+z')
  await textIs(LIST)
})

test('Escape leaves the new name of a tag, not the window round it', async () => {
  await library.page.getByRole('button', { name: said('tagsManage') }).click()
  await library.page.getByRole('button', { name: said('tagRename', 'cot') }).click()
  await library.page.keyboard.type('Chain')
  await library.page.getByRole('button', { name: said('tagMergeInto', 'chain') }).waitFor()
  await press('Escape')
  await waitUntil('the focus', () =>
    library.page.evaluate(() => document.activeElement?.getAttribute('data-tag') === 'cot'),
  )
  await press('Escape')
  await library.page.getByRole('dialog').waitFor({ state: 'detached' })
})

test('a tag with a quote in it is searched for, the quote after a backslash', async () => {
  const { page } = library
  await page.getByRole('button', { name: said('tagsManage') }).click()
  await page.getByRole('button', { name: said('tagRename', 'cot') }).click()
  await page.keyboard.type('say "cot"')
  await press('Enter')
  await textIs(LIST.replace('`cot`', '`say "cot"`'))
  const search = page.getByRole('searchbox', { name: said('search') })
  await search.fill('tag:"say \\"cot\\""')
  await waitUntil('its entries alone', async () => (await page.locator('.row-title').count()) === 1)
  await page.getByRole('link', { name: 'First paper' }).waitFor()
  await search.fill('')
})

test('no console anywhere has heard an error', async () => {
  expect(await session.problems()).toEqual([])
})
