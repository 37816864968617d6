import path from 'node:path'
import type { Page } from 'playwright-core'
import type { LibraryPage } from '../../tests/support/browser/library-page.ts'
import type { Session } from '../../tests/support/browser/session.ts'
import { said } from '../../tests/support/words.ts'
import { takeLibrary } from './library-picture.ts'
import { SAMPLE_LIST } from './sample-list.ts'

/** A state of the library page, and what a person does to come to it. */
interface LibraryState {
  readonly name: string
  show(library: LibraryPage, page: Page): Promise<void>
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click()

async function byPalette(page: Page, command: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.keyboard.type(command)
  await page.keyboard.press('Enter')
}

const row = (page: Page, index: number) => page.locator(`[data-index="${index}"] .row-title`).focus()

/** A file that is no list. */
const NO_TEXT = path.join('public', 'icons', 'icon-128.png')

/** Every state of the library, in the order of the pictures. */
export const LIBRARY_STATES: readonly LibraryState[] = [
  { name: 'entries', show: async (_library, page) => page.locator('.row').first().waitFor() },
  {
    name: 'pane',
    async show(_library, page) {
      await row(page, 0)
      await page.keyboard.press('o')
    },
  },
  {
    name: 'form',
    async show(_library, page) {
      await row(page, 1)
      await page.keyboard.press('e')
    },
  },
  {
    name: 'selection',
    async show(_library, page) {
      await row(page, 1)
      await page.keyboard.press('x')
      await page.keyboard.press('Shift+ArrowDown')
      await page.keyboard.press('Shift+ArrowDown')
    },
  },
  {
    name: 'search',
    show: async (_library, page) => page.getByRole('searchbox').fill('is:unread from:arxiv reason'),
  },
  {
    name: 'nothing-found',
    show: async (_library, page) => page.getByRole('searchbox').fill('tag:gardening'),
  },
  {
    name: 'section',
    show: async (_library, page) =>
      page
        .getByRole('button', { name: /^Reasoning/ })
        .first()
        .click(),
  },
  { name: 'search-help', show: async (_library, page) => button(page, said('searchHelp')) },
  {
    name: 'search-kept',
    async show(_library, page) {
      await page.getByRole('searchbox').fill('is:unread from:arxiv')
      await button(page, said('searchKeep'))
    },
  },
  { name: 'rename-list', show: async (_library, page) => button(page, said('renameList')) },
  { name: 'remove-list', show: async (_library, page) => button(page, said('removeList')) },
  { name: 'palette', show: async (_library, page) => page.keyboard.press('Control+k') },
  { name: 'keys', show: async (_library, page) => page.keyboard.press('?') },
  {
    name: 'tag-selected',
    async show(_library, page) {
      await row(page, 1)
      await page.keyboard.press('x')
      await page.keyboard.press('Shift+ArrowDown')
      await page.keyboard.press('t')
    },
  },
  {
    name: 'move',
    async show(_library, page) {
      await row(page, 2)
      await page.keyboard.press('v')
    },
  },
  { name: 'tags', show: (_library, page) => byPalette(page, said('tagsManage')) },
  { name: 'charts', show: (_library, page) => byPalette(page, said('charts')) },
  {
    name: 'charts-as-tables',
    async show(_library, page) {
      await byPalette(page, said('charts'))
      for (const each of await page.getByRole('button', { name: said('chartAsTable') }).all())
        await each.click()
    },
  },
  { name: 'settings', show: async (_library, page) => button(page, said('settings')) },
  { name: 'new-list', show: async (_library, page) => button(page, said('newList')) },
  { name: 'import', show: async (library) => library.pickFile(SAMPLE_LIST) },
  { name: 'import-refused', show: async (library) => library.pickFile(NO_TEXT) },
  { name: 'keep-in-file', show: async (_library, page) => button(page, said('keepInFile')) },
  { name: 'earlier-texts', show: async (_library, page) => button(page, said('history')) },
  { name: 'another-form', show: async (_library, page) => button(page, said('convertList')) },
  {
    name: 'another-form-chosen',
    async show(_library, page) {
      await button(page, said('convertList'))
      await page.getByRole('radio').nth(1).check()
      await page.getByRole('textbox', { name: said('convertPreview') }).waitFor()
    },
  },
]

/**
 * Takes a picture of every state of the library at a width.
 * @param to the file that a state's picture is written to, by its name
 */
export async function takeLibraryStates(
  session: Session,
  width: number,
  to: (name: string) => string,
): Promise<void> {
  for (const { name, show } of LIBRARY_STATES)
    await takeLibrary(session, width, to(name), (library) => show(library, library.page))
}
