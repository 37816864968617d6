import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { lonePdf } from '../../samples/elsewhere.ts'
import { keepFiles } from '../support/browser/extensions-page.ts'
import { importByMessage } from '../support/browser/library.ts'
import { Session } from '../support/browser/session.ts'
import { waitUntil } from '../support/browser/wait-until.ts'
import { datedBullets } from '../support/dated-bullets.ts'
import { said } from '../support/words.ts'

let session: Session
const folder = mkdtempSync(path.join(tmpdir(), 'listmark-files-'))
const file = path.join(folder, 'nips17 final_2.pdf')
const url = pathToFileURL(file).href

beforeAll(async () => {
  writeFileSync(file, lonePdf())
  session = await Session.start()
  await importByMessage(session.desk, 'papers.md', datedBullets().text)
})

afterAll(async () => {
  await session.close()
  rmSync(folder, { recursive: true, force: true })
})

test('a PDF on the disk is titled by its first page where the browser lets files be read', async () => {
  const popup = await session.popup(await session.open(url))
  await waitUntil(
    'the title on the first page',
    async () => (await popup.value('textbox', said('fieldTitle'))) === 'Attention Is All You Need',
  )
  expect(await popup.value('textbox', said('fieldLink'))).toBe(url)
  await session.closePopup(popup)
})

test('where the browser keeps files the popup says how to switch that on, and leads there', async () => {
  const { context, extensionId } = session.launched
  await keepFiles(context, extensionId)
  const page = await waitUntil('the extension to be back', () => session.open(url).catch(() => null))
  const popup = await session.popup(page)
  expect(await popup.text()).toContain(said('filesHidden'))
  const opened = context.waitForEvent('page')
  await popup.click('button', said('filesSwitch'))
  expect((await opened).url()).toContain('chrome://extensions')
})
