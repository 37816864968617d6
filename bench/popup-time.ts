import type { Page } from 'playwright-core'
import type { Session } from '../tests/support/browser/session.ts'

/** Moments of a page of the extension, in milliseconds since its navigation began. */
interface Moments {
  ready?: number
  click?: number
  saved?: number
}

declare global {
  var moments: Moments
  /** Which tab the popup is told that it stands over. */
  var tabBelow: number | undefined
  function putOne(): Promise<void>
}

/**
 * Makes every page of the extension note its moments. The popup is opened in a tab of its own, where its clock can
 * be read; it is told that the tab below it is the paper's.
 */
export async function noteMoments(session: Session): Promise<void> {
  await session.launched.context.addInitScript(() => {
    if (location.protocol !== 'chrome-extension:') return
    globalThis.moments = {}
    const { moments } = globalThis
    new MutationObserver(() => {
      const { ready, saved } = document.documentElement.dataset
      if (ready === '1') moments.ready ??= performance.now()
      if (saved === '1') moments.saved ??= performance.now()
    }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-ready', 'data-saved'] })
    addEventListener(
      'click',
      () => {
        moments.click = performance.now()
      },
      { capture: true },
    )
    const below = new URLSearchParams(location.search).get('below')
    if (below !== null) chrome.tabs.query = () => chrome.tabs.get(Number(below)).then((tab) => [tab])
  })
}

/** A page that does the least that any page of an extension does. */
export const BARE = 'bare/bare.html'

/** Time for what follows a page's opening, in milliseconds. */
const SETTLED = 300

async function openAndWait(session: Session, path: string): Promise<Page> {
  const page = await session.launched.context.newPage()
  await page.goto(`chrome-extension://${session.launched.extensionId}/${path}`)
  await page.waitForFunction(() => globalThis.moments.ready !== undefined)
  return page
}

/** From the navigation of a bare page of the extension to its one indexed get done, in milliseconds. */
export async function timeBare(session: Session): Promise<{ open: number; put: number }> {
  const page = await openAndWait(session, BARE)
  const open = await page.evaluate(() => globalThis.moments.ready ?? Number.NaN)
  const put = await page.evaluate(async () => {
    const began = performance.now()
    await globalThis.putOne()
    return performance.now() - began
  })
  await page.close()
  return { open, put }
}

/**
 * Opens the popup over a paper and saves it.
 * @param worker alive all the time; dying between opening and saving; or dead when the popup opens
 * @returns from navigation to ready, and from the click to the committed transaction, in milliseconds
 */
export async function timePopup(
  session: Session,
  paper: Page,
  url: string,
  worker: 'alive' | 'dies' | 'dead',
): Promise<{ open: number; save: number }> {
  await paper.goto(url)
  // Nobody opens the popup in the very moment in which the page appears.
  await paper.waitForTimeout(SETTLED)
  if (worker === 'dead') await session.killWorker()
  const page = await openAndWait(session, `popup/popup.html?below=${await session.tabId(paper)}`)
  // The abstract page may still be on its way: let it arrive, so that only the save is measured.
  await page.waitForTimeout(SETTLED)
  if (worker === 'dies') await session.killWorker()
  await page.click('button[type=submit]')
  await page.waitForFunction(() => globalThis.moments.saved !== undefined)
  const {
    ready = Number.NaN,
    click = Number.NaN,
    saved = Number.NaN,
  } = await page.evaluate(() => globalThis.moments)
  await page.close()
  return { open: ready, save: saved - click }
}
