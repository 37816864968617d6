import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { SAMPLE_URLS } from '../../samples/site.ts'
import { MODIFIER } from '../support/browser/keys.ts'
import { askWorker, importByMessage, libraryTexts } from '../support/browser/library.ts'
import type { Popup } from '../support/browser/popup.ts'
import { focused, tabTo } from '../support/browser/popup-focus.ts'
import { Session } from '../support/browser/session.ts'
import { waitUntil } from '../support/browser/wait-until.ts'
import { said } from '../support/words.ts'

const LIST = `# Papers

## Reasoning

- [Self-Consistency Improves Chain of Thought](https://arxiv.org/pdf/2203.11171), Mar. 7 2023. \`reasoning\`.
- [Let's Verify Step by Step](https://arxiv.org/pdf/2305.20050), May 31 2023. \`reasoning\`.

## Finetuning

- [QLoRA: Efficient finetuning](https://arxiv.org/pdf/2305.14314), May 23 2023. \`peft\`.
`
const UNLISTED = 'https://arxiv.org/abs/2106.09685'
const LINE = /- \[LoRA: [^\]]*\]\(https:\/\/arxiv\.org\/pdf\/2106\.09685\), [^\n]*/

let session: Session
let popup: Popup

const text = async () => (await libraryTexts(session.desk)).at(-1) ?? ''
const textHolds = (what: string, part: string | RegExp) =>
  waitUntil(what, async () => {
    const now = await text()
    return typeof part === 'string' ? now.includes(part) : part.test(now)
  }).catch(async (error) => {
    throw new Error(`${error.message}; the list is: ${await text()}`)
  })

beforeAll(async () => {
  session = await Session.start()
})

beforeEach(async () => {
  for (const list of await lists()) await askWorker(session.desk, 'removeList', { listId: list })
  await importByMessage(session.desk, 'papers.md', LIST)
})

afterEach(() => session.closePopup(popup))

afterAll(() => session.close())

async function lists() {
  const opened = await session.desk.evaluate(async () => (await indexedDB.databases()).length)
  if (opened === 0) return []
  return session.desk.evaluate(
    () =>
      new Promise<never[]>((resolve) => {
        const opening = indexedDB.open('listmark')
        opening.onsuccess = () => {
          const getting = opening.result.transaction('lists').objectStore('lists').getAllKeys()
          getting.onsuccess = () => {
            opening.result.close()
            resolve(getting.result as never[])
          }
        }
      }),
  )
}

async function openOn(url: string): Promise<void> {
  popup = await session.popup(await session.open(url))
  await popup.settled()
}

/** The saved entry is confirmed, with the focus on what comes next; Ctrl and Z takes it back to the byte. */
async function undone(): Promise<void> {
  expect(await focused(popup)).not.toBe('')
  await popup.press('z', MODIFIER.control)
  await waitUntil('the change to be undone', async () => (await text()) === LIST)
  await waitUntil('the focus to be somewhere', async () => (await focused(popup)) !== '')
}

test('a page is saved with a section, a tag and a note, and that is undone', async () => {
  await openOn(UNLISTED)
  expect(await focused(popup)).toBe(said('fieldTags'))
  await popup.type('pef')
  await popup.press('ArrowDown')
  await popup.press('Enter')
  await tabTo(popup, said('fieldSection'), true)
  await popup.type('reas')
  await popup.press('Enter')
  await tabTo(popup, said('fieldNote'))
  await popup.type('low rank')
  await popup.press('Enter', MODIFIER.control)
  await popup.saved()
  await textHolds(
    'the entry below the last of its section',
    /Verify[^\n]*\n- \[LoRA: [^\n]*`peft`\.\n +- low rank\n\n## Fine/,
  )
  await undone()
  expect(await focused(popup)).toBe(said('fieldTags'))
})

test('a section is opened by its name', async () => {
  await openOn(UNLISTED)
  await tabTo(popup, said('fieldSection'), true)
  await popup.type('Adapters')
  await popup.press('Enter')
  expect(await focused(popup)).toBe(said('fieldSection'))
  expect(await popup.text()).toContain(said('sectionIsNew'))
  await popup.press('Enter')
  await popup.saved()
  await textHolds('the new section with the entry', /\n## Adapters\n\n- \[LoRA: /)
  await undone()
})

test('a page is saved under an entry that is found by a part of its title', async () => {
  await openOn(UNLISTED)
  await tabTo(popup, said('fieldSection'), true)
  await popup.type('Reasoning')
  await popup.press('Enter')
  await tabTo(popup, said('underAdd'))
  await popup.press('Enter')
  await waitUntil('the field to have the focus', async () => (await focused(popup)) === said('fieldUnder'))
  await popup.type('consis')
  await popup.waitFor('the entry to be found', () => document.querySelector('#save-under-options') !== null)
  await popup.press('Enter')
  const shown = () =>
    popup.target.evaluate(() => document.querySelector<HTMLTextAreaElement>('#line-preview')?.value)
  await waitUntil('the nested line to be shown', async () => (await shown())?.startsWith('  - [LoRA'))
  await popup.press('Enter')
  await popup.saved()
  await textHolds('the nested entry', /Self-Consistency[^\n]*\n {2}- \[LoRA: [^\n]*\n- \[Let's/)
  await undone()
  await tabTo(popup, said('underClear'), true)
  await popup.press('Enter')
  await waitUntil('the focus on the way back', async () => (await focused(popup)) === said('underAdd'))
})

test('Shift with Enter saves as read, from a field of one line', async () => {
  await openOn(UNLISTED)
  await popup.press('Enter', MODIFIER.shift)
  await popup.saved()
  expect(await popup.text()).toContain(said('doneSavedRead'))
  await textHolds('the entry', LINE)
  await undone()
})

test('a proposed section is taken by Alt and its number, while one types elsewhere', async () => {
  await openOn(UNLISTED)
  const field = () => popup.value('combobox', said('fieldSection'))
  const before = await field()
  await popup.press('2', MODIFIER.alt)
  await waitUntil('another section to be chosen', async () => (await field()) !== before)
  expect(await focused(popup)).toBe(said('fieldTags'))
})

test('a listed page is marked by M, edited, moved and removed, and each is undone', async () => {
  await openOn(SAMPLE_URLS.listed)
  expect(await focused(popup)).toContain(said('markRead'))
  await popup.press('m')
  await waitUntil('the entry to be read', async () => (await focused(popup)).includes(said('markUnread')))
  await popup.press('m')
  await waitUntil('the entry to be unread', async () => (await focused(popup)).includes(said('markRead')))

  await tabTo(popup, said('fieldTags'), true)
  await popup.type('lora')
  await popup.press('Enter')
  await tabTo(popup, said('saveChanges'))
  await popup.press('Enter')
  await textHolds('the tag', '`peft` `lora`')
  await waitUntil('the focus to stay', async () => (await focused(popup)).includes(said('markRead')))
  await undone()

  await tabTo(popup, said('fieldSection'), true)
  await popup.type('Reasoning')
  await popup.press('Enter')
  await popup.press('Enter')
  await textHolds('the entry where it was moved', /Verify[^\n]*\n- \[QLoRA/)
  await tabTo(popup, said('markRead'))
  await undone()

  await tabTo(popup, said('remove'), true)
  await popup.press('Enter')
  await waitUntil('the entry to be gone', async () => !(await text()).includes('QLoRA'))
  await waitUntil('the way out to have the focus', async () => (await focused(popup)) === said('close'))
  await undone()
})

test('several works of a listing are found by typing, chosen and saved', async () => {
  await openOn(SAMPLE_URLS.listing)
  await tabTo(popup, said('pickFilter'), true)
  await popup.type('language models')
  const all = () => popup.target.evaluate(() => document.querySelectorAll('.pick-list input:enabled').length)
  const few = await waitUntil('fewer works', async () => ((await all()) < 8 ? await all() : 0))
  expect(few).toBeGreaterThan(1)
  await popup.press('Tab')
  expect(await focused(popup)).toBe(said('pickAll'))
  const chosen = () =>
    popup.target.evaluate(() => document.querySelectorAll('.pick-list input:checked').length)
  if ((await chosen()) > 0) await popup.press(' ')
  await waitUntil('none of them to be chosen', async () => (await chosen()) === 0)
  await popup.press('ArrowDown')
  await popup.press(' ')
  await popup.press('ArrowDown')
  await popup.press(' ')
  await waitUntil('two to be chosen', async () => (await chosen()) === 2)
  await popup.press('Enter')
  await popup.saved()
  await undone()
})

test('no console anywhere has heard an error', async () => {
  await openOn(UNLISTED)
  expect(await session.problems()).toEqual([])
})
