import { attachTarget } from '../tests/support/browser/cdp-target.ts'
import type { Session } from '../tests/support/browser/session.ts'
import { waitUntil } from '../tests/support/browser/wait-until.ts'

/** How long a page is left alone until it has made everything ready, in milliseconds. */
const REST = 2_000

/**
 * Opens a page of the extension where nothing of a test runs in it, with no other such page beside it: all pages of
 * an extension share one heap.
 * @param isReady code that is true once the page shows what it is for
 * @returns megabytes of script objects that are held once everything that can go is gone
 */
export async function heapOf(session: Session, path: string, isReady: string): Promise<number> {
  const { cdp, extensionId } = session.launched
  const root = `chrome-extension://${extensionId}/`
  await session.desk.goto('about:blank')
  const { targetId } = await cdp.send('Target.createTarget', { url: root + path })
  const target = await attachTarget(cdp, targetId, () => undefined)
  await waitUntil(`${path} to be ready`, async () => (await target.run(isReady)) === true)
  await new Promise((resolve) => setTimeout(resolve, REST))
  for (let i = 0; i < 3; i++) await target.send('HeapProfiler.collectGarbage')
  const { usedSize } = (await target.send('Runtime.getHeapUsage')) as { usedSize: number }
  await cdp.send('Target.closeTarget', { targetId })
  await session.desk.goto(`${root}manifest.json`)
  return usedSize / 1e6
}

/** True once the library has read all its rows: then it tells how many have each status. */
export const HAS_ALL_ROWS = "Boolean(document.querySelector('.segment .count')?.textContent)"

/** True once a page says that it is ready for input. */
export const SAYS_READY = "document.documentElement?.dataset.ready === '1'"

/** True once a page shows a row. */
export const SHOWS_ROWS = "document.querySelector('.row-title') !== null"
