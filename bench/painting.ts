import type { Page } from 'playwright-core'
import type { Session } from '../tests/support/browser/session.ts'

/** A key that was pressed, in milliseconds since the page began. */
interface Key {
  readonly pressed: number
  /** When the first of what came of it was on the screen. */
  painted: number
  /** When the last of it was. */
  settled: number
}

/** When a page of the extension showed something, in milliseconds since its navigation began. */
interface Painting {
  /** The first rows. */
  rows?: number
  readonly keys: Key[]
  /** The last click, by the clock of the computer. */
  click: number
}

declare global {
  var painting: Painting
}

/** How long after a key what is drawn counts as its results, in milliseconds. */
const SETTLED = 250

/**
 * Makes every page of the extension note when its first rows, or the word that there are none, and the results of each key are painted: the first
 * task after the frame in which they were drawn.
 */
export async function notePainting(session: Session): Promise<void> {
  await session.launched.context.addInitScript(() => {
    if (location.protocol !== 'chrome-extension:') return
    const painting: Painting = { keys: [], click: Number.NaN }
    globalThis.painting = painting
    const afterFrame = (note: (now: number) => void) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => note(performance.now())
        port2.postMessage(null)
      })
    let drawn = false
    new MutationObserver(() => {
      const key = painting.keys.at(-1)
      if (key)
        afterFrame((now) => {
          if (Number.isNaN(key.painted)) key.painted = now
          key.settled = now
        })
      if (drawn || !document.querySelector('.row-title, .empty')) return
      drawn = true
      afterFrame((now) => {
        painting.rows = now
      })
    }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true })
    const capture = { capture: true }
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        painting.keys.push({ pressed: timeStamp, painted: Number.NaN, settled: Number.NaN })
      },
      capture,
    )
    addEventListener(
      'click',
      ({ timeStamp }) => {
        painting.click = performance.timeOrigin + timeStamp
      },
      capture,
    )
  })
}

/** Opens a page with rows in a new tab, and gives it with the moment of their first painting. */
export async function openRows(session: Session, path: string): Promise<{ page: Page; rows: number }> {
  const page = await session.launched.context.newPage()
  await page.goto(`chrome-extension://${session.launched.extensionId}/${path}`)
  await page.waitForFunction(() => globalThis.painting.rows !== undefined)
  return { page, rows: await page.evaluate(() => globalThis.painting.rows ?? Number.NaN) }
}

/**
 * Types into the page's search, key by key.
 * @returns from each key to its first painted results and to the last of them, in milliseconds; a key that changed
 * nothing is left out
 */
export async function timeKeys(
  page: Page,
  keys: readonly string[],
): Promise<{ readonly painted: number[]; readonly settled: number[] }> {
  await page.focus('#search')
  await page.evaluate(() => globalThis.painting.keys.splice(0))
  for (const key of keys) {
    await page.keyboard.press(key)
    await page.waitForTimeout(SETTLED)
  }
  const noted = await page.evaluate(() => globalThis.painting.keys)
  const after = (moment: 'painted' | 'settled') =>
    noted.map((key) => key[moment] - key.pressed).filter((time) => !Number.isNaN(time))
  return { painted: after('painted'), settled: after('settled') }
}
