import { askWorker, importByMessage } from '../tests/support/browser/library.ts'
import { Session } from '../tests/support/browser/session.ts'
import { madeList } from '../tests/support/made-list.ts'
import { row } from './rows.ts'
import { type LoadTime, timeLoad } from './script-time.ts'
import { BENCH_SITE, LISTING_PAGE, MARKED_COUNT } from './sites.ts'

const WORKS = 100_000
const LOADS = 9

/** A page of 2,000 links against a library of 100,000 works: script in the page and in the worker, and waiting. */
export async function benchMarks(): Promise<void> {
  const session = await Session.start({ extension: 'dist/test', sites: [BENCH_SITE] })
  try {
    const start = performance.now()
    await importByMessage(session.desk, 'made.md', madeList(WORKS))
    row('  import of the list', [performance.now() - start])
    await noteMarked(session)
    await timeLoad(session.launched, LISTING_PAGE, markedAfter)
    const loads: LoadTime[] = []
    for (let i = 0; i < LOADS; i++) loads.push(await timeLoad(session.launched, LISTING_PAGE, markedAfter))
    const dead: LoadTime[] = []
    for (let i = 0; i < LOADS; i++) {
      await session.killWorker()
      dead.push(await timeLoad(session.launched, LISTING_PAGE, markedAfter))
    }
    await askWorker(session.desk, 'changeSettings', { marks: 'never' })
    const bare: LoadTime[] = []
    for (let i = 0; i < LOADS; i++) bare.push(await timeLoad(session.launched, LISTING_PAGE))
    row('  2,000 links: script in the page; floor: no marks', of(loads, 'scripts'), of(bare, 'scripts'))
    row('  2,000 links: all of the worker; floor: no marks', of(loads, 'worker'), of(bare, 'worker'))
    row('  2,000 links: from the page to its marks', of(loads, 'noted'))
    row('  the same from a dead worker', of(dead, 'noted'))
  } finally {
    await session.close()
  }
}

function of(loads: readonly LoadTime[], what: keyof LoadTime): number[] {
  return loads.map((load) => load[what])
}

/** Has every page note when all its listed links are marked, in milliseconds since its document was read. */
async function noteMarked(session: Session): Promise<void> {
  await session.launched.context.addInitScript((count) => {
    new MutationObserver(() => {
      if (document.documentElement.dataset['marked'] !== String(count) || 'marked' in globalThis) return
      const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
      Object.assign(globalThis, { marked: performance.now() - (load?.domContentLoadedEventStart ?? 0) })
    }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-marked'] })
  }, MARKED_COUNT)
}

/** What the page noted. */
const markedAfter = '(globalThis.marked)'
