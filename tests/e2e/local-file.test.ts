import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askWorker, libraryTexts } from '../support/browser/library.ts'
import { LibraryPage } from '../support/browser/library-page.ts'
import { Session } from '../support/browser/session.ts'
import { waitUntil } from '../support/browser/wait-until.ts'
import { saveByMessage } from '../support/sync/save-by-message.ts'
import { said } from '../support/words.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'listmark-file-'))
const file = path.join(folder, 'papers.md')
const HEAD = '# Papers\n\n## Reasoning\n\n'
const entry = (name: string) =>
  `- [${name}](https://${name.toLowerCase()}.example/), Apr. 10 2024. \`tag\`.\n`
const START = HEAD + Array.from({ length: 30 }, (_, i) => entry(`Paper${i}`)).join('')

let session: Session
let library: LibraryPage

const onDisk = () => readFileSync(file, 'utf8')
const inLibrary = async () => (await libraryTexts(session.desk))[0] ?? ''
const inStep = () => waitUntil('both to be in step', async () => onDisk() === (await inLibrary()))
const look = () => askWorker(session.desk, 'syncNow', {})

beforeAll(async () => {
  writeFileSync(file, START)
  session = await Session.start({ writableFiles: [file] })
  library = await LibraryPage.open(session)
})

afterAll(async () => {
  await session.close()
  rmSync(folder, { recursive: true, force: true })
})

test('a file that is dropped and kept as the list is in step at once, and untouched', async () => {
  await library.dropFile(file)
  await library.page.getByRole('switch', { name: said('importKeep') }).waitFor()
  await library.confirmImport()
  await library.page.getByText(/^In step with papers\.md/).waitFor()
  expect(onDisk()).toBe(START)
})

test('a save changes one line of the file on the disk', async () => {
  await saveByMessage(session.desk, { title: 'Saved', url: 'https://saved.example/' }, [
    'Papers',
    'Reasoning',
  ])
  await waitUntil('the line on the disk', () => onDisk().includes('https://saved.example/'))
  const before = START.split('\n')
  const after = onDisk().split('\n')
  expect(after.filter((line) => !before.includes(line))).toHaveLength(1)
  expect(before.filter((line) => !after.includes(line))).toEqual([])
})

test('an edit in an editor comes into the library by itself while its page is open', async () => {
  writeFileSync(file, onDisk().replace(entry('Paper3'), entry('Paper3') + entry('Edited')))
  await waitUntil('the edit in the library', async () => (await inLibrary()).includes('[Edited]'))
})

test('edits on both sides at the same time are both there, on both sides', async () => {
  writeFileSync(file, onDisk().replace(entry('Paper7'), entry('Paper7').replace('`tag`', '`changed`')))
  await saveByMessage(session.desk, { title: 'Other', url: 'https://other.example/' }, [
    'Papers',
    'Reasoning',
  ])
  await waitUntil('both', () => onDisk().includes('`changed`') && onDisk().includes('https://other.example/'))
  await inStep()
})

test('a worker that dies right after a save leaves nothing behind: the next look writes it', async () => {
  // No page of the library: it would wake the worker again at once.
  await library.page.close()
  await saveByMessage(session.desk, { title: 'Last', url: 'https://last.example/' }, ['Papers', 'Reasoning'])
  await session.killWorker()
  await look()
  await waitUntil('the line on the disk', () => onDisk().includes('https://last.example/'))
  await inStep()
  library = await LibraryPage.open(session)
})

test('many entries that vanish from the file are asked about, and one click brings them back', async () => {
  const whole = onDisk()
  writeFileSync(file, HEAD + whole.split('\n').slice(20).join('\n'))
  await look()
  await library.page.getByRole('button', { name: said('takeLibrary') }).waitFor()
  expect(await inLibrary()).toBe(whole)
  await library.page.getByRole('button', { name: said('showDifference') }).click()
  await library.page.getByText('[Paper1]').first().waitFor()
  await library.page.getByRole('button', { name: said('takeLibrary') }).click()
  await waitUntil('the file to be whole again', () => onDisk() === whole)
  await library.page.getByText(/^In step with papers\.md/).waitFor()
})

test('an earlier text is shown, and restored by one click', async () => {
  const { page } = library
  await page.getByRole('button', { name: said('history') }).click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  const points = page.locator('.point')
  await points.first().waitFor()
  const last = points.filter({ hasText: said('reasonSave') }).first()
  await last.getByRole('button', { name: said('historyRestore') }).click()
  await waitUntil('the file without the last save', () => !onDisk().includes('https://last.example/'))
})

test('a file that was moved away is told, and nothing is lost', async () => {
  const text = await inLibrary()
  rmSync(file)
  await look()
  await library.page.getByRole('button', { name: said('backToList') }).click()
  await library.page.getByText(said('keepMissing', 'papers.md')).waitFor()
  expect(await inLibrary()).toBe(text)
  await library.page.getByRole('button', { name: said('keepElsewhere') }).click()
  await library.page.getByRole('button', { name: said('keepChoose'), exact: true }).waitFor()
  await library.page.getByRole('button', { name: said('backToList') }).click()
  writeFileSync(file, text)
  await library.page.getByRole('button', { name: said('tryAgain') }).click()
  await library.page.getByText(/^In step with papers\.md/).waitFor()
})

test('no console anywhere has heard an error', async () => {
  expect(await session.problems()).toEqual([])
})
