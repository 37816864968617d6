import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SAMPLE_URLS } from '../../samples/site.ts'
import { libraryTexts } from '../support/browser/library.ts'
import { LibraryPage } from '../support/browser/library-page.ts'
import { Session } from '../support/browser/session.ts'
import { madeList } from '../support/made-list.ts'
import { said } from '../support/words.ts'

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex')
const TEN_MEGABYTES = 10 * 1024 * 1024

const folder = mkdtempSync(path.join(tmpdir(), 'listmark-files-'))
const downloads = path.join(folder, 'downloads')
let session: Session
let library: LibraryPage

function fileOf(name: string, content: string | Buffer): string {
  const file = path.join(folder, name)
  writeFileSync(file, content)
  return file
}

beforeAll(async () => {
  session = await Session.start({ downloads })
  library = await LibraryPage.open(session)
})

afterAll(async () => {
  await session.close()
  rmSync(folder, { recursive: true, force: true })
})

test.each([
  { what: 'a picture', file: fileOf('list.md', PNG), words: said('fileBinary') },
  { what: 'an empty file', file: fileOf('empty.md', ''), words: said('fileEmpty') },
  {
    what: 'UTF-16',
    file: fileOf('wide.md', Buffer.from('\ufeff# List\n', 'utf16le')),
    words: said('fileEncoding'),
  },
])('$what is refused in words, and nothing is stored', async ({ file, words }) => {
  await library.pickFile(file)
  await library.page.getByText(words).first().waitFor()
  expect(await libraryTexts(session.desk)).toEqual([])
  await library.page.reload()
  await library.page.waitForSelector('html[data-ready="1"]')
})

test('a list without headings is kept byte for byte, and a page is saved into it', async () => {
  const text =
    '- [Adam](https://arxiv.org/pdf/1412.6980), Jan. 30 2017.\n- [LoRA](https://arxiv.org/pdf/2106.09685), Oct. 16 2021.\n'
  await library.importFile(fileOf('plain.md', text))
  expect(await library.text()).toBe(text)
  const popup = await session.popup(await session.open(SAMPLE_URLS.unlisted))
  await popup.click('button', said('save'))
  await popup.saved()
  await session.closePopup(popup)
  expect(await library.text()).toBe(
    `${text}- [Chain-of-Thought Prompting Elicits Reasoning in Large Language Models](https://arxiv.org/pdf/2201.11903), Jan. 10 2023.\n`,
  )
})

test('a list of ten megabytes is imported, shown and exported byte for byte', async () => {
  const entryCount = 95_000
  const text = madeList(entryCount)
  expect(text.length).toBeGreaterThan(TEN_MEGABYTES)
  const file = fileOf('long.md', text)
  await library.importFile(file)
  const exported = await library.exportFile(downloads)
  expect(readFileSync(exported).equals(readFileSync(file))).toBe(true)
}, 180_000)

test('no console anywhere has heard an error', async () => {
  expect(await session.problems()).toEqual([])
})
