import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import type { Session } from '../tests/support/browser/session.ts'
import { waitUntil } from '../tests/support/browser/wait-until.ts'
import { said } from '../tests/support/words.ts'
import { HAS_ALL_ROWS, heapOf, SHOWS_ROWS } from './memory.ts'
import { notePainting, openRows, timeKeys } from './painting.ts'
import { heapRow, row } from './rows.ts'

const OPENINGS = 11
/** A page may hand over no more files than that without being asked about it. */
const EXPORTS = 10
/** How long a page is left alone until it has made everything ready, in milliseconds. */
const REST = 2_000
const LIBRARY = 'options/options.html'
const BARE = 'bare/bare-rows.html'

/** Words that stand in many entries, in some and in one; then taken back, key by key. */
const TYPED = [...'causal tok 17', ...Array<string>(10).fill('Backspace')]

/** The library page, beside a bare page that draws the first rows and draws them anew at every key. */
export async function benchLibrary(session: Session, downloads: string): Promise<void> {
  await notePainting(session)
  await session.desk.bringToFront()
  const open: number[] = []
  const floor: number[] = []
  const early: number[] = []
  const earlyWhole: number[] = []
  for (let i = 0; i < OPENINGS; i++) {
    floor.push(await timeOpening(session, BARE))
    const { page, rows } = await openRows(session, LIBRARY)
    open.push(rows)
    const { painted, settled } = await timeKeys(page, ['c'])
    early.push(...painted)
    earlyWhole.push(...settled)
    await page.close()
  }
  const bare = (await openRows(session, BARE)).page
  const keysFloor = await timeKeys(bare, TYPED)
  await bare.close()
  const { page } = await openRows(session, LIBRARY)
  await page.waitForTimeout(REST)
  const keys = await timeKeys(page, TYPED)
  row('  library, open to first rows; floor: bare rows', open, floor)
  row('  key to painted results; floor: bare rows', keys.settled, keysFloor.settled)
  row('  a key right after opening, first results', early, keysFloor.painted)
  row('  the same, all results', earlyWhole, keysFloor.settled)
  row('  export, click to the file being there', await timeExports(page, downloads))
  await page.close()
  const heaps = [
    await heapOf(session, LIBRARY, HAS_ALL_ROWS),
    await heapOf(session, BARE, SHOWS_ROWS),
  ] as const
  heapRow('  library, memory; floor: bare rows', ...heaps)
}

async function timeOpening(session: Session, path: string): Promise<number> {
  const { page, rows } = await openRows(session, path)
  await page.close()
  return rows
}

/** From the click to the last byte in the file, by the clock of the computer. */
async function timeExports(page: Page, folder: string): Promise<number[]> {
  const times: number[] = []
  for (let i = 0; i < EXPORTS; i++) {
    const before = filesIn(folder).length
    await page.getByRole('button', { name: said('exportList') }).click()
    const written = await waitUntil('the exported file', () => {
      const files = filesIn(folder)
      return files.length > before ? Math.max(...files.map((file) => statSync(file).mtimeMs)) : null
    })
    times.push(written - (await page.evaluate(() => globalThis.painting.click)))
  }
  return times
}

function filesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).size > 0)
}
