import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { barriers } from '../support/browser/accessibility.ts'
import { askWorker, importByMessage, libraryTexts } from '../support/browser/library.ts'
import { LibraryPage } from '../support/browser/library-page.ts'
import { Session } from '../support/browser/session.ts'
import { waitUntil } from '../support/browser/wait-until.ts'
import { said } from '../support/words.ts'

const LIST = `# Papers

- [AgentBench](https://arxiv.org/abs/2308.03688), Aug. 7 2023. \`agent\`.
  - a first note
- [QLoRA](https://arxiv.org/abs/2305.14314), May 23 2023.
- [Mamba](https://arxiv.org/abs/2312.00752), Dec. 1 2023.
- [AgentBench, again](https://arxiv.org/pdf/2308.03688), Aug. 7 2023.
`

let session: Session
let page: Page

const text = async () => (await libraryTexts(session.desk))[0] ?? ''
const pane = (of = page) => of.getByRole('region', { name: /./ }).and(of.locator('.pane'))
const note = (of = page) => of.getByRole('textbox', { name: said('fieldNote'), exact: true })
const focused = (of = page) => of.evaluate(() => document.activeElement?.textContent ?? '')

async function focusRow(title: string, of = page): Promise<void> {
  await of.getByRole('link', { name: title, exact: true }).first().focus()
}

async function openLibrary(): Promise<Page> {
  const opened = (await LibraryPage.open(session)).page
  await opened.setViewportSize({ width: 1400, height: 900 })
  return opened
}

/** Goes into the pane of an entry and begins to write its note. */
async function writeNote(title: string, words: string, of = page): Promise<void> {
  await of.bringToFront()
  await focusRow(title, of)
  await of.keyboard.press('o')
  await of.getByRole('radio', { name: said('noteEdit') }).check()
  await note(of).fill(words)
}

beforeAll(async () => {
  session = await Session.start()
  await importByMessage(session.desk, 'papers.md', LIST)
  await askWorker(session.desk, 'changeSettings', { welcomed: true })
})

beforeEach(async () => {
  page = await openLibrary()
  return async () => {
    for (const open of session.launched.context.pages()) if (open !== session.desk) await open.close()
  }
})

afterAll(() => session.close())

test('Space shows an entry beside the list, the arrows go from one to the next, Escape closes it', async () => {
  await focusRow('AgentBench')
  await page.keyboard.press('Space')
  await pane().getByRole('heading', { name: 'AgentBench', exact: true }).waitFor()
  expect(await focused()).toBe('AgentBench')
  await page.keyboard.press('ArrowDown')
  await pane().getByRole('heading', { name: 'QLoRA' }).waitFor()
  await page.keyboard.press('j')
  await pane().getByRole('heading', { name: 'Mamba' }).waitFor()
  await page.keyboard.press('Escape')
  await pane().waitFor({ state: 'detached' })
  expect(await focused()).toBe('Mamba')
})

test('o goes into the pane, and Escape brings the focus back to the row', async () => {
  await focusRow('QLoRA')
  await page.keyboard.press('o')
  await waitUntil('the focus to be in the pane', () =>
    page.evaluate(() => document.activeElement?.closest('.pane') !== null),
  )
  await page.keyboard.press('j')
  await pane().getByRole('heading', { name: 'Mamba' }).waitFor()
  await page.keyboard.press('Escape')
  await pane().waitFor({ state: 'detached' })
  await waitUntil('the focus to be on the row', async () => (await focused()) === 'Mamba')
})

test('a click on a row shows it, with the other places of its work, its lines and its history', async () => {
  const { id: entryId } = await rowOf('AgentBench')
  await askWorker(session.desk, 'updateEntry', { entryId, set: { tags: ['agent', 'bench'] } })
  await page
    .locator('.row-main')
    .first()
    .click({ position: { x: 400, y: 30 } })
  await pane().getByText(said('otherPlaces')).waitFor()
  await pane().getByText(said('paneSource')).click()
  expect(await pane().locator('.source').innerText()).toMatch(
    /3–4[\s\S]*`agent` `bench`\.[\s\S]*- a first note/,
  )
  await pane().getByText(said('paneHistory')).click()
  expect(await pane().locator('.moments').innerText()).toMatch(/Tags agent agent, bench/)
  expect(await barriers((code) => page.evaluate(code))).toEqual([])
  await pane()
    .getByRole('button', { name: /papers/ })
    .click()
  await pane().getByRole('heading', { name: 'AgentBench, again' }).waitFor()
})

test('a status is changed in the pane', async () => {
  await focusRow('QLoRA')
  await page.keyboard.press('o')
  await pane()
    .getByRole('radio', { name: said('statusReading') })
    .click()
  await waitUntil('the status', async () => (await rowOf('QLoRA')).kept.status === 'reading')
})

test('a note is written by keyboard, saved with Ctrl and Enter, and drawn', async () => {
  await writeNote('QLoRA', '- four bits, *double* quantised\n- see [code](https://github.com/artidoro/qlora)')
  await page.keyboard.press('Control+Enter')
  await pane().getByRole('link', { name: 'code' }).waitFor()
  expect(await pane().locator('em').innerText()).toBe('double')
  expect(await text()).toContain('  - four bits, *double* quantised\n  - see [code](https://github.com')
  await waitUntil('the focus to stay in the pane', () =>
    page.evaluate(() => document.activeElement?.closest('.pane') !== null),
  )
})

test('a note is saved by leaving it, by closing the pane, and by going to another entry', async () => {
  await writeNote('Mamba', 'left by Tab')
  await page.keyboard.press('Tab')
  await waitUntil('the note', async () => (await text()).includes('left by Tab'))
  await note().fill('left by Escape')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await waitUntil('the note', async () => (await text()).includes('left by Escape'))
  await writeNote('Mamba', 'left for the next')
  await pane()
    .getByRole('button', { name: said('panePrevious') })
    .click()
  await waitUntil('the note', async () => (await text()).includes('left for the next'))
})

test('what is typed and not saved is there after a reload', async () => {
  await writeNote('QLoRA', '- half a thought')
  await page.reload()
  await page.waitForSelector('html[data-ready="1"]')
  await focusRow('QLoRA')
  await page.keyboard.press('o')
  await pane().getByText('half a thought').or(note()).first().waitFor()
  const typed = await pane().locator('.pane-note').innerText()
  const kept = (await note().count()) > 0 ? await note().inputValue() : typed
  expect(kept).toContain('half a thought')
})

test('two windows write one note: the second is told, sees both, and loses nothing', async () => {
  const other = await openLibrary()
  await writeNote('AgentBench', '- what the first window says')
  await writeNote('AgentBench', '- what the second window says', other)
  await page.bringToFront()
  await note().press('Control+Enter')
  await waitUntil('the first note', async () => (await text()).includes('the first window'))
  await other.bringToFront()
  await other.getByText(said('noteConflict')).waitFor()
  expect(await pane(other).locator('.theirs').innerText()).toContain('what the first window says')
  expect(await note(other).inputValue()).toBe('- what the second window says')
  expect(await barriers((code) => other.evaluate(code))).toEqual([])
  await other.getByRole('button', { name: said('noteBoth') }).click()
  await note(other).press('Control+Enter')
  await waitUntil('both notes', async () => /the first window[\s\S]*the second window/.test(await text()))
})

test('two windows edit one entry: the second is told, sees both, and chooses', async () => {
  const other = await openLibrary()
  for (const window of [page, other]) {
    await window.bringToFront()
    await focusRow('Mamba', window)
    await window.keyboard.press('e')
    await window.getByRole('textbox', { name: said('fieldVenue') }).waitFor()
  }
  await page.bringToFront()
  await page.getByRole('textbox', { name: said('fieldDate') }).fill('2024-05')
  await page.getByRole('button', { name: said('saveChanges') }).click()
  await waitUntil('the first date', async () => (await rowOf('Mamba')).fields.date?.year === 2024)
  await other.bringToFront()
  await other.getByRole('textbox', { name: said('fieldDate') }).fill('2025-06')
  await other.getByRole('button', { name: said('saveChanges') }).click()
  await other.getByText(said('changedMeanwhile')).waitFor()
  await waitUntil('the focus to be on what was said', () =>
    other.evaluate(() => document.activeElement?.matches('.notice')),
  )
  expect(await other.locator('.overtaken').innerText()).toContain('2024-05')
  expect(await other.getByRole('textbox', { name: said('fieldDate') }).inputValue()).toBe('2025-06')
  expect((await rowOf('Mamba')).fields.date).toEqual({ year: 2024, month: 5 })
  await other.reload()
  await other.getByText(said('changedMeanwhile')).waitFor({ state: 'detached' })
  expect(await other.getByRole('textbox', { name: said('fieldDate') }).inputValue()).toBe('2025-06')
  await other.getByRole('button', { name: said('saveChanges') }).click()
  await waitUntil('the second date', async () => (await rowOf('Mamba')).fields.date?.year === 2025)
})

test('where there is no room beside the list the pane lies over it, and the list waits', async () => {
  await page.setViewportSize({ width: 500, height: 800 })
  await focusRow('QLoRA')
  await page.keyboard.press('Space')
  await waitUntil('the focus to be in the pane', () =>
    page.evaluate(() => document.activeElement?.closest('.pane') !== null),
  )
  expect(await page.evaluate(() => document.querySelector('.row-list')?.closest('[inert]') !== null)).toBe(
    true,
  )
  expect(await barriers((code) => page.evaluate(code))).toEqual([])
  await page.keyboard.press('Escape')
  await waitUntil('the focus to be on the row', async () => (await focused()) === 'QLoRA')
})

test('a note of 100 KB and hostile fields are shown, and harm nothing', async () => {
  const hostile = `<img src=x onerror="alert(1)"> [x](javascript:alert(1)) ‮RTL 👩‍👩‍👧 ${'é̂'.repeat(9)}`
  const notes = `- ${hostile}\n`.repeat(1000).trim()
  const { id: entryId } = await rowOf('QLoRA')
  await askWorker(session.desk, 'updateEntry', {
    entryId,
    set: { title: 'Long '.repeat(200).trim(), notes },
    kept: { venue: hostile, authors: [hostile], abstract: hostile },
  })
  await page.locator('.row-main', { hasText: 'Long Long' }).first().waitFor()
  await page
    .locator('.row-main', { hasText: 'Long Long' })
    .first()
    .click({ position: { x: 500, y: 30 } })
  await pane().getByText('onerror').first().waitFor()
  expect(await page.locator('.pane img, .pane script, .pane a[href^="javascript"]').count()).toBe(0)
  const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(width).toBeLessThanOrEqual(0)
})

test('no console anywhere has heard an error', async () => {
  expect(await session.problems()).toEqual([])
})

async function rowOf(
  title: string,
): Promise<{ id: never; fields: { date?: { year: number } }; kept: { status?: string } }> {
  const found = await session.desk.evaluate(
    (wanted) =>
      new Promise<unknown>((resolve, reject) => {
        const opening = indexedDB.open('listmark')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const getting = opening.result.transaction('entries').objectStore('entries').getAll()
          getting.onsuccess = () => {
            opening.result.close()
            resolve(getting.result.find((row: { fields: { title: string } }) => row.fields.title === wanted))
          }
        }
      }),
    title,
  )
  return found as never
}
