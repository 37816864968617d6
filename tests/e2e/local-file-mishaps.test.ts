import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  watch,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { browserProcess } from '../support/browser/kill-browser.ts'
import { askWorker, libraryTexts } from '../support/browser/library.ts'
import { LibraryPage } from '../support/browser/library-page.ts'
import { Session } from '../support/browser/session.ts'
import { waitUntil } from '../support/browser/wait-until.ts'
import { madeList } from '../support/made-list.ts'
import { saveByMessage } from '../support/sync/save-by-message.ts'
import { said } from '../support/words.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'listmark-mishaps-'))
const profile = path.join(folder, 'profile')
const kept = path.join(folder, 'kept')
const file = path.join(kept, 'papers.md')
const aside = path.join(folder, 'aside.md')
const start = madeList(3)
const KILLED_LINE = '- [Killed](https://killed.example/).\n'
const section = ['Made for measuring', 'Section 0']

let session: Session
let library: LibraryPage

const onDisk = () => readFileSync(file, 'utf8')
const inLibrary = async () => (await libraryTexts(session.desk))[0] ?? ''
const inStep = () => waitUntil('both to be in step', async () => onDisk() === (await inLibrary()))
const look = () => askWorker(session.desk, 'syncNow', {})
const save = (name: string) =>
  saveByMessage(session.desk, { title: name, url: `https://${name.toLowerCase()}.example/` }, section)

const shown = (page: Page, words: string) =>
  page
    .getByRole('list', { name: said('entries') })
    .getByText(words)
    .first()

/** Makes a file that not even its owner can write, or writable again; to root only this is read-only. */
function readOnly(isReadOnly: boolean): void {
  if (process.getuid?.() === 0) execFileSync('chattr', [isReadOnly ? '+i' : '-i', file])
  else chmodSync(file, isReadOnly ? 0o444 : 0o644)
}

afterAll(async () => {
  await session?.close()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

test('a browser that is killed in the middle of a write has lost nothing when it is started again', async () => {
  mkdirSync(kept)
  writeFileSync(file, start)
  session = await Session.start({ profile, writableFiles: [file] })
  library = await LibraryPage.open(session)
  await library.dropFile(file)
  await library.confirmImport()
  await library.page.getByText(/^In step with papers\.md/).waitFor()
  const browser = await browserProcess(session.launched)
  const killed = new Promise<void>((resolve) => {
    // The browser writes beside the file, and puts that in its place when all is written.
    const watching = watch(kept, () => {
      process.kill(browser, 'SIGKILL')
      watching.close()
      resolve()
    })
  })
  await save('Killed')
  await killed
  await session.close()
  // Nobody stops a browser between two bytes at will: the file is as it was, or written whole.
  expect(onDisk().replace(KILLED_LINE, '')).toBe(start)
  session = await Session.start({ profile, writableFiles: [file] })
  library = await LibraryPage.open(session)
  await inStep()
  expect(onDisk().split('https://killed.example/')).toHaveLength(2)
  expect(onDisk().replace(KILLED_LINE, '')).toBe(start)
  await library.page.getByText(/^In step with papers\.md/).waitFor()
})

test('two windows of the library follow the file and each other', async () => {
  const opening = session.launched.context.waitForEvent('page')
  await session.desk.evaluate(() =>
    chrome.windows.create({ url: chrome.runtime.getURL('options/options.html') }),
  )
  const second = await opening
  await save('Windowed')
  writeFileSync(file, onDisk().replace('Part 2]', 'Part two]'))
  await waitUntil('both edits on the disk', () => /Part two\]/.test(onDisk()) && /windowed/.test(onDisk()))
  await inStep()
  for (const page of [library.page, second]) {
    await page.bringToFront()
    await page.getByText(/^In step with papers\.md/).waitFor()
    await shown(page, 'Windowed').waitFor()
    await shown(page, 'Part two').waitFor()
  }
  await second.close()
})

test('a read-only file is told, and written once it is free', async () => {
  readOnly(true)
  try {
    await save('Locked')
    await look()
    await library.page.getByText(said('keepLocked', 'papers.md')).waitFor()
    expect(onDisk()).not.toContain('locked.example')
    readOnly(false)
    await look()
    await inStep()
    expect(onDisk()).toContain('locked.example')
  } finally {
    readOnly(false)
  }
})

test.each([
  { what: 'a folder', put: () => mkdirSync(file), takeAway: () => rmdirSync(file) },
  { what: 'a link', put: () => symlinkSync(aside, file), takeAway: () => unlinkSync(file) },
])(
  '$what in the place of the file is told and left alone, and what was saved meanwhile is written once the file is back',
  async ({ what, put, takeAway }) => {
    const before = onDisk()
    renameSync(file, aside)
    put()
    const name = `Meanwhile${what.length}`
    await save(name)
    await look()
    await library.page.getByText(said('keepMissing', 'papers.md')).waitFor()
    expect(lstatSync(file).isFile()).toBe(false)
    expect(readFileSync(aside, 'utf8')).toBe(before)
    takeAway()
    renameSync(aside, file)
    await look()
    await inStep()
    expect(onDisk()).toContain(`${name.toLowerCase()}.example`)
  },
)

test('no console anywhere has heard an error', async () => {
  expect(await session.problems()).toEqual([])
})
