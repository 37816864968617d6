import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SAMPLE_URLS } from '../../samples/site.ts'
import { barriers } from '../support/browser/accessibility.ts'
import { importByMessage, libraryTexts } from '../support/browser/library.ts'
import { Session } from '../support/browser/session.ts'
import { said } from '../support/words.ts'

const LISTED = SAMPLE_URLS.listed
const LIST = `# Reading

## Papers

- [Listed](${LISTED}), Jan. 1 2024. \`reasoning\`.
  - _"a quote"_
`

let session: Session
const shots = process.env['LISTMARK_SHOTS']

beforeAll(async () => {
  session = await Session.start({ colorScheme: process.env['LISTMARK_DARK'] ? 'dark' : 'light' })
  await importByMessage(session.desk, 'reading.md', LIST)
  if (shots) mkdirSync(shots, { recursive: true })
})

afterAll(() => session.close())

const text = async () => (await libraryTexts(session.desk)).join('\n')

/** A page, and the panel that stands beside it. */
async function beside(url: string): Promise<{ page: Page; panel: Page }> {
  const page = await session.open(url)
  const tabId = await session.tabId(page)
  const panel = await session.openOwn(`panel/panel.html?tab=${tabId}`)
  await panel.setViewportSize({ width: 360, height: 800 })
  return { page, panel }
}

const note = (panel: Page) => panel.getByRole('textbox', { name: said('fieldNote') })

/** Waits until the panel says that the note is in the library. */
const saved = (panel: Page) => panel.getByText(said('doneSaved'), { exact: true }).waitFor()

async function shoot(panel: Page, name: string): Promise<void> {
  if (shots) await panel.screenshot({ path: `${shots}/${name}.png` })
}

test('the note of the page’s entry is typed with the keyboard alone, and stands in the file in its form', async () => {
  const { panel } = await beside(LISTED)
  await panel.getByRole('heading', { level: 1, name: 'Listed' }).waitFor()
  expect(await note(panel).inputValue()).toBe('- _"a quote"_')
  expect(await note(panel).evaluate((field) => field === document.activeElement)).toBe(true)
  await panel.keyboard.press('Control+End')
  await panel.keyboard.type('\n- read twice')
  await saved(panel)
  expect(await text()).toBe(`${LIST}  - read twice\n`)
  expect(await barriers((code) => panel.evaluate(code))).toEqual([])
  await shoot(panel, 'entry')
})
