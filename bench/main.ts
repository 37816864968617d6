import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import { ARXIV_WORKS } from '../samples/arxiv-works.ts'
import { launchChromium } from '../tests/support/browser/chromium.ts'
import { importByMessage } from '../tests/support/browser/library.ts'
import { Session } from '../tests/support/browser/session.ts'
import { waitUntil } from '../tests/support/browser/wait-until.ts'
import { madeList } from '../tests/support/made-list.ts'
import { FOLDER, makeBenchExtension } from './bench-extension.ts'
import { bulkRows } from './bulk.ts'
import { benchLibrary } from './library.ts'
import { listRows } from './markdown.ts'
import { benchMarks } from './marks.ts'
import { benchPopup } from './popup.ts'
import { proposalRows } from './proposals.ts'
import { benchReading } from './reading.ts'
import { row } from './rows.ts'
import { timeLoad } from './script-time.ts'
import { BENCH_SITE, LINKS_PAGE, SMALL_PAGE } from './sites.ts'
import { syncRows } from './sync.ts'

const LOADS = 15
const SIZES = [0, 1_000, 10_000, 100_000]
/** What can be measured by itself. */
const PARTS = ['lists', 'bulk', 'sync', 'proposals', 'page', 'popup', 'library', 'reading', 'marks'] as const

type Part = (typeof PARTS)[number]

const PAGES = {
  small: SMALL_PAGE,
  '2,000 links': LINKS_PAGE,
  arXiv: `https://arxiv.org/abs/${ARXIV_WORKS[0]?.id}`,
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

/** The tab that greets a person after the installation would draw along with every change. */
async function closeWelcome({ launched: { context } }: Session): Promise<void> {
  const find = () => context.pages().find((page) => page.url().includes('?welcome')) ?? null
  await (await waitUntil('the welcome', find)).close()
}

/** Popup and library with so many entries; with no more than ten thousand, also what the extension costs a page. */
async function benchSize(size: number, wants: (part: Part) => boolean): Promise<void> {
  const downloads = mkdtempSync(path.join(tmpdir(), 'listmark-bench-'))
  const session = await Session.start({ extension: FOLDER, sites: [BENCH_SITE], downloads })
  try {
    await closeWelcome(session)
    await importByMessage(session.desk, 'made.md', madeList(size))
    if (wants('page') && size <= 10_000) await benchContentScript(session)
    if (wants('popup')) await benchPopup(session)
    if (wants('library')) await benchLibrary(session, downloads)
  } finally {
    await session.close()
    rmSync(downloads, { recursive: true, force: true })
  }
}

/**
 * Measures everything in one run, so that all figures stand beside the floor of the same machine and hour.
 * @param chosen names of parts and numbers of entries, to measure only these; none for all
 */
export async function bench(chosen: readonly string[]): Promise<void> {
  const wants = (part: Part) => chosen.every((name) => !isPart(name)) || chosen.includes(part)
  const sizes = SIZES.filter((size) => chosen.every(isPart) || chosen.includes(String(size)))
  const { length: cores, 0: core } = cpus()
  console.log(`${cores} × ${core?.model}, load ${loadavg()[0]?.toFixed(1)} at the start\n`)
  if (wants('lists')) console.log(`${(await listRows()).join('\n')}\n`)
  if (wants('bulk')) console.log(`${(await bulkRows()).join('\n')}\n`)
  if (wants('sync')) console.log(`${(await syncRows()).join('\n')}\n`)
  if (wants('proposals')) console.log(`${(await proposalRows()).join('\n')}\n`)
  console.log(`${'milliseconds'.padEnd(44)}  median     p90     floor  ratio`)
  makeBenchExtension()
  if (wants('page') || wants('popup') || wants('library')) {
    for (const size of sizes) {
      console.log(`\n${size.toLocaleString('en')} entries`)
      await benchSize(size, wants)
    }
  }
  if (wants('reading')) {
    console.log('\nReading a page')
    await benchReading()
  }
  if (wants('marks')) {
    console.log('\nMarks, 100,000 entries')
    await benchMarks()
  }
  console.log(`\nload ${loadavg()[0]?.toFixed(1)} at the end`)
}

function isPart(name: string): name is Part {
  return PARTS.some((part) => part === name)
}
