import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { LibraryPage } from '../support/browser/library-page.ts'
import { Session } from '../support/browser/session.ts'
import { seedLists } from '../support/corpora.ts'

const FIXTURES = ['tests/fixtures/lists/dated-bullets.md', 'samples/reading-list.md']

const lists =
  seedLists() ??
  FIXTURES.map((file) => ({ name: path.basename(file, '.md'), text: readFileSync(file, 'utf8') }))

const folder = mkdtempSync(path.join(tmpdir(), 'listmark-seeds-'))
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

test.each(lists)('$name is dropped on the library and exported byte for byte', async ({ name, text }) => {
  const file = path.join(folder, `${name}.md`)
  writeFileSync(file, text)
  await library.dropFile(file)
  await library.keepApart()
  await library.confirmImport()
  const exported = await library.exportFile(downloads)
  expect(readFileSync(exported).equals(readFileSync(file))).toBe(true)
})

test('no console anywhere has heard an error', async () => {
  expect(await session.problems()).toEqual([])
})
