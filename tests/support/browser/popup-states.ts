import { readFileSync } from 'node:fs'
import { SAMPLE_URLS } from '../../../samples/site.ts'
import { said } from '../words.ts'
import { MODIFIER } from './keys.ts'
import { importByMessage } from './library.ts'
import type { Popup } from './popup.ts'
import { POPUP_URLS, PREPRINT_LINE } from './popup-sites.ts'
import type { Session } from './session.ts'

/** What the popup can look like: where it is opened, and what is done there. */
export interface PopupState {
  readonly name: string
  readonly url: string
  readonly show?: (popup: Popup) => Promise<void>
}

const TABLE = `# Papers

| Paper | Abstract | Importance | Link | Read or Not |
|-------|----------|------------|------|-------------|
| First | Less is more. | High | [Link](https://arxiv.org/abs/2301.00001) | Not read |
| Second | More is less. | Low | [Link](https://arxiv.org/abs/2301.00002) | Read |
`

const save = async (popup: Popup) => {
  await popup.press('Enter')
  await popup.saved()
}

/** States of a popup without a list. */
export const STATES_WITHOUT_LIST: readonly PopupState[] = [{ name: 'no-list', url: SAMPLE_URLS.unlisted }]

/** States on a list of bullets; each leaves the list as it was or does not mind what others left. */
export const STATES: readonly PopupState[] = [
  { name: 'save', url: SAMPLE_URLS.unlisted },
  {
    name: 'save-section',
    url: SAMPLE_URLS.unlisted,
    show: (popup) => popup.click('combobox', said('fieldSection')),
  },
  {
    name: 'save-new-section',
    url: SAMPLE_URLS.unlisted,
    async show(popup) {
      await popup.fill('combobox', said('fieldSection'), 'Prompts')
      await popup.press('Enter')
    },
  },
  {
    name: 'save-under',
    url: SAMPLE_URLS.unlisted,
    async show(popup) {
      await popup.click('button', said('underAdd'))
      await popup.waitFor(
        'entries to choose from',
        () => document.querySelector('#save-under-options') !== null,
      )
    },
  },
  {
    name: 'save-tags',
    url: SAMPLE_URLS.unlisted,
    async show(popup) {
      await popup.focus('combobox', said('fieldTags'))
      await popup.type('reasoning,re')
      await popup.press('ArrowDown')
    },
  },
  {
    name: 'save-unclear',
    url: SAMPLE_URLS.unlisted,
    async show(popup) {
      await popup.fill('textbox', said('fieldDate'), '4/5/2024')
      await popup.press('Enter')
    },
  },
  { name: 'save-long', url: POPUP_URLS.long },
  { name: 'save-arabic', url: POPUP_URLS.arabic },
  {
    name: 'save-links',
    url: POPUP_URLS.linked,
    show: (popup) => popup.click('button', said('linkAdd', 'code')),
  },
  { name: 'save-probable', url: POPUP_URLS.probable },
  { name: 'unlistable', url: 'chrome://version/' },
  { name: 'listed', url: SAMPLE_URLS.listed },
  {
    name: 'listed-changed',
    url: SAMPLE_URLS.listed,
    async show(popup) {
      await popup.focus('combobox', said('fieldTags'))
      await popup.type('lora,')
    },
  },
  {
    name: 'listed-read',
    url: SAMPLE_URLS.listed,
    async show(popup) {
      await popup.press('m')
      await popup.saved()
    },
  },
  {
    name: 'removed',
    url: SAMPLE_URLS.listed,
    async show(popup) {
      await popup.click('button', said('remove'))
      await popup.waitFor(
        'the removal',
        (word) => document.body.innerText.includes(word),
        said('doneRemoved'),
      )
    },
  },
  { name: 'saved', url: SAMPLE_URLS.post, show: save },
  {
    name: 'saved-read',
    url: 'https://arxiv.org/abs/2106.09685',
    async show(popup) {
      await popup.press('Enter', MODIFIER.shift)
      await popup.saved()
    },
  },
  { name: 'pick', url: SAMPLE_URLS.listing },
  {
    name: 'pick-many',
    url: POPUP_URLS.crowd,
    show: (popup) => popup.fill('searchbox', said('pickFilter'), 'paper 49'),
  },
  {
    name: 'pick-none',
    url: SAMPLE_URLS.unlisted,
    async show(popup) {
      await popup.click('button', said('pickFromPage'))
      await popup.waitFor('the works', (word) => document.body.innerText.includes(word), said('pickFromPage'))
    },
  },
  { name: 'picked', url: SAMPLE_URLS.listing, show: save },
]

/** States on a list that is a table. */
export const STATES_ON_TABLE: readonly PopupState[] = [
  { name: 'save-table', url: POPUP_URLS.arabic },
  {
    name: 'save-under-none',
    url: POPUP_URLS.arabic,
    async show(popup) {
      await popup.click('button', said('underAdd'))
      await popup.waitFor('the reason', (word) => document.body.innerText.includes(word), said('underNone'))
    },
  },
]

/** Opens the popup in every state, one after the other. */
export async function eachPopupState(
  session: Session,
  visit: (name: string, popup: Popup) => Promise<void>,
): Promise<void> {
  const list = readFileSync('samples/reading-list.md', 'utf8').replace(
    '## Agents',
    `${PREPRINT_LINE}\n## Agents`,
  )
  await visitAll(session, STATES_WITHOUT_LIST, visit)
  await importByMessage(session.desk, 'reading-list.md', list)
  await visitAll(session, STATES, visit)
  await importByMessage(session.desk, 'table.md', TABLE)
  await visitAll(session, STATES_ON_TABLE, visit)
}

async function visitAll(
  session: Session,
  states: readonly PopupState[],
  visit: (name: string, popup: Popup) => Promise<void>,
): Promise<void> {
  for (const { name, url, show } of states) {
    // What was typed in one state would wait for the next.
    await session.desk.evaluate(() => chrome.storage.local.clear())
    const page = await session.open(url)
    const popup = await session.popup(page)
    await popup.settled()
    await show?.(popup)
    await popup.quiet()
    await visit(name, popup)
    await session.closePopup(popup)
    await page.close()
  }
}
