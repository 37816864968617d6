import type { Page } from 'playwright-core'
import { LibraryPage } from '../../tests/support/browser/library-page.ts'
import type { Session } from '../../tests/support/browser/session.ts'
import { said } from '../../tests/support/words.ts'
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
  { name: 'settings', show: async (_library, page) => button(page, said('settings')) },
  { name: 'new-list', show: async (_library, page) => button(page, said('newList')) },
  { name: 'import', show: async (library) => library.pickFile(SAMPLE_LIST) },
  { name: 'keep-in-file', show: async (_library, page) => button(page, said('keepInFile')) },
  { name: 'earlier-texts', show: async (_library, page) => button(page, said('history')) },
  { name: 'another-form', show: async (_library, page) => button(page, said('convertList')) },
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
  for (const { name, show } of LIBRARY_STATES) {
    const library = await LibraryPage.open(session)
    await library.page.setViewportSize({ width, height: 900 })
    await show(library, library.page)
    // What was asked of the worker is drawn when it has answered.
    await library.page.waitForTimeout(400)
    await library.page.screenshot({ path: to(name) })
    await library.page.close()
  }
}
