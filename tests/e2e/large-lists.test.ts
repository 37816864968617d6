import { afterAll, beforeAll, expect, test } from 'vitest'
import { importByMessage } from '../support/browser/library.ts'
import { LibraryPage } from '../support/browser/library-page.ts'
import { Session } from '../support/browser/session.ts'
import { madeList } from '../support/made-list.ts'
import { said } from '../support/words.ts'

const MINUTE = 60_000
const ENTRIES = 100_000
const SECTIONS = 3_000

let session: Session

beforeAll(async () => {
  session = await Session.start()
})

afterAll(() => session.close())

/** Headings ten deep by their signs, of which Markdown knows six; an entry under each. */
function deepList(): string {
  return Array.from({ length: SECTIONS }, (_, n) => {
    const heading = `${'#'.repeat(1 + (n % 10))} Heading ${n}`
    return `${heading}\n\n- [Entry ${n}](https://example.org/${n}), Apr. 10 2024.\n`
  }).join('\n')
}

/** Waits until the library says that it shows so many entries. */
async function shows({ page }: LibraryPage, count: string): Promise<void> {
  await page
    .getByRole('status')
    .filter({ hasText: new RegExp(`^${count} entr`) })
    .first()
    .waitFor()
}

test(
  'a hundred thousand entries are opened, searched, scrolled to the end and selected',
  async () => {
    await importByMessage(session.desk, 'made.md', madeList(ENTRIES))
    const library = await LibraryPage.open(session)
    const { page } = library
    await shows(library, '100,000')
    await page.locator('#search').fill('part 99999')
    await page.getByRole('link', { name: /, Part 99999$/ }).waitFor()
    await page.locator('#search').fill('')
    await shows(library, '100,000')
    await page.locator('.row-title').first().focus()
    await page.keyboard.press('End')
    const last = page.getByRole('link', { name: /, Part 99999$/ })
    await last.waitFor()
    expect(await last.evaluate((link) => link === document.activeElement)).toBe(true)
    expect(await page.locator('[data-index]').count()).toBeLessThan(100)
    await page.keyboard.press('Control+a')
    await page.getByText(said('selectedCount', '100,000')).waitFor()
    await page.keyboard.press('Home')
    await page.getByRole('link', { name: /, Part 0$/ }).waitFor()
    expect(await session.problems()).toEqual([])
  },
  5 * MINUTE,
)

test(
  'three thousand sections, ten deep, are drawn and chosen from',
  async () => {
    await importByMessage(session.desk, 'deep.md', deepList())
    const library = await LibraryPage.open(session)
    const { page } = library
    await shows(library, '3,000')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('Heading 2995')
    await page
      .getByRole('option', { name: /Heading 2995/ })
      .first()
      .click()
    await page.getByRole('heading', { level: 1, name: 'Heading 2995' }).waitFor()
    await page.getByRole('link', { name: 'Entry 2995', exact: true }).waitFor()
    expect(await session.problems()).toEqual([])
  },
  5 * MINUTE,
)
