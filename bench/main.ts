import { cpus, loadavg } from 'node:os'
import { ARXIV_WORKS } from '../samples/arxiv-works.ts'
import { launchChromium } from '../tests/support/browser/chromium.ts'
import { importByMessage } from '../tests/support/browser/library.ts'
import { Session } from '../tests/support/browser/session.ts'
import { madeList } from '../tests/support/made-list.ts'
import { makeBenchExtension } from './bench-extension.ts'
import { listRows } from './markdown.ts'
import { benchMarks } from './marks.ts'
import { noteMoments, timeBare, timePopup } from './popup-time.ts'
import { benchReading } from './reading.ts'
import { row } from './rows.ts'
import { timeLoad } from './script-time.ts'
import { BENCH_SITE, LINKS_PAGE, SMALL_PAGE } from './sites.ts'
import { syncRows } from './sync.ts'

const LOADS = 15
const OPENINGS = 15
const DEAD_SAVES = 7
const SIZES = [0, 1_000, 10_000]
const PAGES = {
  small: SMALL_PAGE,
  '2,000 links': LINKS_PAGE,
  arXiv: `https://arxiv.org/abs/${ARXIV_WORKS[0]?.id}`,
}

async function start(extension: string, entryCount: number): Promise<Session> {
  const session = await Session.start({ extension, sites: [BENCH_SITE] })
  await importByMessage(session.desk, 'made.md', madeList(entryCount))
  return session
}

/** Main-thread cost of the content script, beside the same page without the extension. */
async function benchContentScript(session: Session): Promise<void> {
  const bare = await launchChromium({ port: session.internet.port })
  for (const [name, url] of Object.entries(PAGES)) {
    const own: number[] = []
    const withIt: number[] = []
    const without: number[] = []
    for (let i = 0; i < LOADS; i++) {
      const load = await timeLoad(session.launched, url)
      own.push(load.own)
      withIt.push(load.all)
      without.push((await timeLoad(bare, url)).all)
    }
    row(`  ${name}: our script`, own)
    row(`  ${name}: whole page, floor without us`, withIt, without)
  }
  await bare.close()
}

async function benchPopup(session: Session): Promise<void> {
  await noteMoments(session)
  const paper = await session.open(SMALL_PAGE)
  const open: number[] = []
  const save: number[] = []
  const dead: number[] = []
  const floorOpen: number[] = []
  const floorPut: number[] = []
  for (let i = 0; i < OPENINGS; i++) {
    const bare = await timeBare(session)
    floorOpen.push(bare.open)
    floorPut.push(bare.put)
    const times = await timePopup(session, paper, `https://arxiv.org/abs/2502.${10_000 + i}`, false)
    open.push(times.open)
    save.push(times.save)
  }
  for (let i = 0; i < DEAD_SAVES; i++) {
    const times = await timePopup(session, paper, `https://arxiv.org/abs/2503.${10_000 + i}`, true)
    dead.push(times.save)
  }
  row('  popup, open to ready; floor: bare page', open, floorOpen)
  row('  save, click to durable; floor: one put', save, floorPut)
  row('  save from a dead worker', dead)
}

/** Measures everything in one run, so that all figures stand beside the floor of the same machine and hour. */
export async function bench(): Promise<void> {
  const extension = makeBenchExtension()
  const { length: cores, 0: core } = cpus()
  console.log(`${cores} × ${core?.model}, load ${loadavg()[0]?.toFixed(1)} at the start\n`)
  console.log(`${(await listRows()).join('\n')}\n`)
  console.log(`${(await syncRows()).join('\n')}\n`)
  console.log(`${'milliseconds'.padEnd(44)}  median     p90     floor  ratio`)
  for (const size of SIZES) {
    console.log(`\n${size.toLocaleString('en')} entries`)
    const session = await start(extension, size)
    try {
      await benchContentScript(session)
      await benchPopup(session)
    } finally {
      await session.close()
    }
  }
  console.log('\nReading a page')
  await benchReading()
  console.log('\n100,000 entries')
  await benchMarks()
}
