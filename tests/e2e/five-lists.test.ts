import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DIALECT_NAMES } from '../../src/model/dialect.ts'
import type { ListId } from '../../src/model/library.ts'
import { askWorker, importByMessage, libraryTexts } from '../support/browser/library.ts'
import { LibraryPage } from '../support/browser/library-page.ts'
import { Session } from '../support/browser/session.ts'
import { waitUntil } from '../support/browser/wait-until.ts'
import { seedLists } from '../support/corpora.ts'
import { said } from '../support/words.ts'

const WITH_TABLE = readFileSync('tests/fixtures/lists/table-and-numbers.md', 'utf8')
const ANNOTATED = readFileSync('tests/fixtures/lists/annotated-links.md', 'utf8')
const HEADED = readFileSync('tests/fixtures/lists/heading-notes.md', 'utf8')

const folder = mkdtempSync(path.join(tmpdir(), 'listmark-five-'))
const downloads = path.join(folder, 'downloads')
let session: Session
let library: LibraryPage

beforeAll(async () => {
  session = await Session.start({ downloads })
  library = await LibraryPage.open(session)
})

afterAll(async () => {
  await session.close()
  rmSync(folder, { recursive: true, force: true })
})

async function show(name: string, text: string): Promise<void> {
  await importByMessage(session.desk, `${name}.md`, text)
  await library.page.bringToFront()
  await library.page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
}

/** The text of the list in the library that begins like that one. */
async function textLike(text: string): Promise<string> {
  const start = text.split('\n', 1)[0] ?? ''
  return (await libraryTexts(session.desk)).find((other) => other.startsWith(start)) ?? ''
}

async function becomes(from: string, to: string): Promise<void> {
  let last = ''
  await waitUntil('the list to change', async () => {
    last = await textLike(from)
    return last === to
  }).catch(() => expect(last).toBe(to))
}

async function openEntry(title: string) {
  const name = said('editTitle', title)
  await library.page.getByRole('button', { name, exact: true }).click({ force: true })
  return library.page.getByRole('form', { name })
}

/** The ids of all lists in the library. */
function listIds(): Promise<{ id: ListId }[]> {
  return session.desk.evaluate(
    () =>
      new Promise<{ id: ListId }[]>((resolve) => {
        const opening = indexedDB.open('listmark')
        opening.onsuccess = () => {
          const getting = opening.result.transaction('lists').objectStore('lists').getAll()
          getting.onsuccess = () => {
            opening.result.close()
            resolve(getting.result)
          }
        }
      }),
  )
}

const line = (text: string, part: string) => text.split('\n').find((each) => each.includes(part)) ?? ''

test("a table's other columns are fields; marking as read changes one cell, editing a column another", async () => {
  await show('table', WITH_TABLE)
  const row = line(WITH_TABLE, 'QLoRA')
  await library.page.getByRole('link', { name: 'QLoRA', exact: true }).focus()
  await library.page.keyboard.press('m')
  const read = WITH_TABLE.replace(row, row.replace('Not read', 'Read'))
  await becomes(WITH_TABLE, read)

  const form = await openEntry('QLoRA')
  await form.getByLabel('Importance', { exact: true }).fill('Runs on one | card')
  await form.getByRole('button', { name: said('saveChanges') }).click()
  const was = line(read, 'QLoRA')
  await becomes(WITH_TABLE, read.replace(was, was.replace('Fits on one card', 'Runs on one \\| card')))
})

test('the popup offers the columns, with the abstract filled in, and writes a row', async () => {
  const before = await textLike(WITH_TABLE)
  const page = await session.open('https://arxiv.org/abs/2210.03629')
  const popup = await session.popup(page)
  await popup.settled()
  await popup.fill('combobox', said('fieldSection'), 'Papers')
  await popup.press('Enter')
  expect(await popup.value('textbox', 'Abstract')).not.toBe('')
  await popup.fill('textbox', 'Importance', 'Acts while it thinks')
  await popup.press('Enter')
  await popup.saved()
  const after = await textLike(WITH_TABLE)
  const added = line(after, 'ReAct')
  expect(added).toMatch(
    /^\|.*ReAct.*\|.+\| ?Acts while it thinks ?\|.*arxiv\.org\/abs\/2210\.03629.*\| Not read \|$/,
  )
  expect(after.replace(`${added}\n`, '')).toBe(before)
  await session.closePopup(popup)
  await page.close()
})

test('further links are shown, opened, added and taken away', async () => {
  await show('annotated', ANNOTATED)
  const hn = library.page.getByRole('link', { name: 'HN', exact: true }).first()
  expect(await hn.getAttribute('href')).toBe('https://news.ycombinator.com/item?id=35589756')
  const title = 'Understanding large language models'
  const form = await openEntry(title)
  await form.getByLabel(said('fieldLinks')).fill('slides https://example.org/slides.pdf')
  await form.getByLabel(said('fieldLinks')).press('Enter')
  await form.getByRole('button', { name: said('saveChanges') }).click()
  await waitUntil('the link in the file', async () =>
    (await textLike(ANNOTATED)).includes('[slides](https://example.org/slides.pdf)'),
  )
  const again = await openEntry(title)
  await again.getByRole('button', { name: said('linkRemove', 'slides') }).click()
  await again.getByRole('button', { name: said('saveChanges') }).click()
  await becomes(ANNOTATED, ANNOTATED)
})

test('nested entries are entries of their own, and notes below a heading are edited in place', async () => {
  await library.page.getByRole('link', { name: 'A nested find', exact: true }).waitFor()
  await show('headed', HEADED)
  const form = await openEntry('Chain of thought')
  const notes = form.getByLabel(said('fieldNote'))
  expect(await notes.inputValue()).toContain('Steps help.')
  await notes.fill('Steps help.\nMore of them help more.')
  await form.getByRole('button', { name: said('saveChanges') }).click()
  await becomes(HEADED, HEADED.replace('Steps help.\n', 'Steps help.\nMore of them help more.\n'))
})

test.each([...DIALECT_NAMES])('a new list is kept as %s from its first entry on', async (dialect) => {
  await library.page.bringToFront()
  await library.page.getByRole('button', { name: said('newList') }).click()
  await library.page.locator(`input[value="${dialect}"]`).check()
  const sample = library.page.locator('pre')
  await waitUntil('the sample', async () => (await sample.textContent())?.includes('example.org'))
  await library.page.getByLabel(said('listName')).fill(`New ${dialect}`)
  await library.page.getByRole('button', { name: said('welcomeNewAction') }).click()
  await library.page.getByRole('heading', { level: 1, name: `New ${dialect}` }).waitFor()
  const page = await session.open('https://arxiv.org/abs/2106.09685')
  const popup = await session.popup(page)
  await popup.settled()
  const listed = (await popup.text()).includes(said('addToOtherList'))
  if (listed) await popup.click('button', said('addToOtherList'))
  await popup.focus('combobox', said('fieldTags'))
  await popup.press('Enter')
  await popup.saved()
  const text = await textLike(`# New ${dialect}`)
  expect(text).toMatch(FIRST[dialect])
  await session.closePopup(popup)
  await page.close()
})

const FIRST = {
  'dated-bullets': /^- \[LoRA[^\]]*\]\(https:\/\/arxiv\.org\/\S+\), \w{3}\.? \d+ \d{4}\.$/m,
  table: /^\| LoRA.*\| \[Link\]\(https:\/\/arxiv\.org\/\S+\) \| Not read \|$/m,
  'annotated-links': /^- \[LoRA[^\]]*\]\(https:\/\/arxiv\.org\/\S+\)$/m,
  headings: /^##+ \[LoRA[^\]]*\]\(https:\/\/arxiv\.org\/\S+\)$/m,
  'task-list': /^- \[ \] \[LoRA[^\]]*\]\(https:\/\/arxiv\.org\/\S+\), \d{4}-\d\d-\d\d$/m,
}

test('a list is rewritten in another form, shown before, and undone to the byte', async () => {
  await show('again', ANNOTATED.replace('# ', '# Again '))
  const original = ANNOTATED.replace('# ', '# Again ')
  await library.page.getByRole('button', { name: said('convertList') }).click()
  await library.page.locator('input[value="task-list"]').check()
  const preview = library.page.getByLabel(said('convertPreview'))
  expect(await preview.inputValue()).toContain('- [ ] [Understanding large language models]')
  expect(await textLike(original)).toBe(original)
  await library.page.getByRole('button', { name: said('convertAction') }).click()
  await waitUntil('the list to be rewritten', async () => (await textLike(original)).includes('- [ ] ['))
  await library.page
    .locator('.toast')
    .getByRole('button', { name: said('undo'), exact: true })
    .click()
  await becomes(original, original)
})

/** Lines of `after` that `before` has not, when nothing else was changed. */
function addedLines(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')]
  const added: string[] = []
  let at = 0
  for (const each of now) {
    if (each === old[at]) at++
    else added.push(each)
  }
  expect(at).toBe(old.length)
  return added
}

const lists = seedLists() ?? [
  { name: 'table', text: WITH_TABLE },
  { name: 'annotated', text: ANNOTATED },
  { name: 'headed', text: HEADED },
]

test.each(lists)(
  '$name: a save adds its lines and changes none, marking as read changes one line at most',
  async ({ name, text }) => {
    for (const { id } of await listIds()) await askWorker(session.desk, 'removeList', { listId: id })
    await importByMessage(session.desk, `${name}.md`, text)
    const theText = async () => (await libraryTexts(session.desk))[0] ?? ''
    const page = await session.open('https://arxiv.org/abs/2210.03629')
    const popup = await session.popup(page)
    await popup.settled()
    await popup.click('button', new RegExp(`^${said('save')}`))
    await popup.saved()
    expect(addedLines(text, await theText()).join('\n')).toMatch(
      /ReAct.*arxiv\.org\/(?:abs|pdf)\/2210\.03629/,
    )
    await popup.click('button', said('undo'))
    await waitUntil('the save to be undone', async () => (await theText()) === text)
    await session.closePopup(popup)
    await page.close()

    await library.page.bringToFront()
    await library.page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
    await library.page.locator('.row-status').first().click()
    await library.page
      .locator('.toast')
      .getByRole('button', { name: said('undo'), exact: true })
      .waitFor()
    const [old, now] = [text.split('\n'), (await theText()).split('\n')]
    expect(now).toHaveLength(old.length)
    expect(now.filter((each, i) => each !== old[i]).length).toBeLessThanOrEqual(1)
    const exported = await library.exportFile(downloads)
    expect(readFileSync(exported, 'utf8')).toBe(now.join('\n'))
  },
)

test('no console anywhere has heard an error', async () => {
  expect(await session.problems()).toEqual([])
})
