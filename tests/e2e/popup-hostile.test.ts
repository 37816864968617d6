import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readList } from '../../src/markdown/list.ts'
import { importByMessage, libraryTexts } from '../support/browser/library.ts'
import type { Popup } from '../support/browser/popup.ts'
import { focused } from '../support/browser/popup-focus.ts'
import { LONG_TITLE, POPUP_URLS, popupSites } from '../support/browser/popup-sites.ts'
import { Session } from '../support/browser/session.ts'
import { waitUntil } from '../support/browser/wait-until.ts'
import { said } from '../support/words.ts'

const MINUTE = 60_000
const SECTIONS = 3000
const TAGS = 500

/** Three thousand headings, ten levels deep by their numbers, with five hundred tags among their entries. */
function hugeList(): string {
  const sections = Array.from({ length: SECTIONS }, (_, n) => {
    const heading = `${'#'.repeat(1 + Math.min(n % 10, 5))} Heading ${n} 🧪 العنوان`
    return `${heading}\n\n- [Paper ${n}](https://arxiv.org/pdf/${String(2401)}.${String(10_000 + n)}), Jan. 1 2024. \`tag ${n % TAGS}\`.\n`
  })
  return `${sections.join('\n')}`
}

const LIST = hugeList()
const NOTE = `${'a line of a long note, with <b>HTML</b> and `code`\n'.repeat(2000)}the end of it`
const HOSTILE = '<img src=x onerror="document.title=1">](javascript:alert(1)) | `x` **e\u0301** 🧪 \u202eabc'

let session: Session
const profile = mkdtempSync(path.join(tmpdir(), 'listmark-hostile-'))

const text = async () => (await libraryTexts(session.desk))[0] ?? ''

/** Puts text into the field that has the focus in one go, as pasting does. */
const paste = (popup: Popup, pasted: string) =>
  popup.target.evaluate((pasted) => {
    const field = document.activeElement
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return
    field.value = pasted
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }, pasted)

/** Lines of the list that were not in it at first. */
async function added(): Promise<string[]> {
  const before = new Set(LIST.split('\n'))
  return (await text()).split('\n').filter((line) => !before.has(line))
}

/** How many lines of the list are not there any more. */
async function lost(): Promise<number> {
  const now = new Set((await text()).split('\n'))
  return LIST.split('\n').filter((line) => !now.has(line)).length
}

const isBack = async () => (await text()) === LIST

async function open(url: string): Promise<Popup> {
  const popup = await session.popup(await session.open(url))
  await popup.settled()
  return popup
}

beforeAll(async () => {
  session = await Session.start({ sites: [popupSites], profile })
  await importByMessage(session.desk, 'huge.md', LIST)
})

afterAll(async () => {
  await session.close()
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
})

test('a section among three thousand is found by a few letters, and so few are drawn that it stays quick', async () => {
  const popup = await open('https://arxiv.org/abs/2106.09685')
  await popup.fill('combobox', said('fieldSection'), 'heading 2999')
  const drawn = await popup.target.evaluate(() => document.querySelectorAll('[role=option]').length)
  expect(drawn).toBeLessThanOrEqual(201)
  await popup.press('Enter')
  expect(await popup.value('combobox', said('fieldSection'))).toContain('Heading 2999')
  await popup.press('Enter')
  await popup.saved()
  expect(await lost()).toBe(0)
  expect(await added()).toMatchObject([expect.stringContaining('2106.09685')])
  expect((await text()).trimEnd().endsWith((await added())[0] ?? '?')).toBe(true)
  await popup.click('button', said('undo'))
  await waitUntil('the save to be undone', isBack)
  await session.closePopup(popup)
})

test('a note of 100 KB and five hundred tags are there after the browser was restarted, and are saved', {
  timeout: 3 * MINUTE,
}, async () => {
  const popup = await open(POPUP_URLS.arabic)
  await popup.focus('combobox', said('fieldTags'))
  await paste(popup, `${Array.from({ length: TAGS }, (_, n) => `tag ${n}`).join(',')},`)
  await popup.focus('textbox', said('fieldNote'))
  await paste(popup, NOTE)
  await popup.waitFor(
    'the note',
    (length) => document.querySelector<HTMLTextAreaElement>('.note-input')?.textLength === length,
    NOTE.length,
  )
  // The popup closes at a click beside it; what it has written by then is on the disk.
  await session.closePopup(popup)
  await session.close()

  session = await Session.start({ sites: [popupSites], profile })
  const again = await open(POPUP_URLS.arabic)
  expect((await again.value('textbox', said('fieldNote'))).length).toBe(NOTE.length)
  expect(await again.target.evaluate(() => document.querySelectorAll('.tags > .chip').length)).toBe(TAGS)
  await again.focus('textbox', said('fieldVenue'))
  await again.press('Enter')
  await again.saved()
  const [line = '', ...note] = await added()
  expect(line).toContain('`tag 499`')
  expect(note.at(-1)).toContain('the end of it')
  await again.click('button', said('undo'))
  await waitUntil('the save to be undone', isBack)
  await session.closePopup(again)
})

test('a title of a thousand characters is saved as one entry', async () => {
  const popup = await open(POPUP_URLS.long)
  await popup.focus('textbox', said('fieldTitle'))
  await paste(popup, LONG_TITLE)
  await popup.press('Enter')
  await popup.saved()
  expect(await lost()).toBe(0)
  expect(await added()).toHaveLength(1)
  await popup.click('button', said('undo'))
  await waitUntil('the save to be undone', isBack)
  await session.closePopup(popup)
})

test('HTML and Markdown in every field are text: nothing runs, and the list keeps its form', {
  timeout: 3 * MINUTE,
}, async () => {
  const popup = await open('https://arxiv.org/abs/2106.09685')
  for (const field of ['fieldTitle', 'fieldAuthors', 'fieldVenue', 'fieldNote'] as const)
    await popup.fill('textbox', said(field), HOSTILE)
  await popup.fill('combobox', said('fieldTags'), HOSTILE)
  await popup.press('Enter')
  await popup.press('Enter')
  await popup.saved()
  expect(await focused(popup)).toBe(said('close'))
  expect(await popup.target.evaluate(() => document.querySelectorAll('main img').length)).toBe(0)
  expect(await lost()).toBe(0)
  const entry = readList(await text()).entries.find(({ url }) => url.includes('2106.09685'))
  expect(entry?.title).toContain('<img src=x')
  expect(entry?.links).toBeUndefined()
  await popup.click('button', said('undo'))
  await waitUntil('the save to be undone', isBack)
  await session.closePopup(popup)
})

test('no console anywhere has heard an error', async () => {
  expect(await session.problems()).toEqual([])
})
