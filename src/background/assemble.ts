import type { Signal } from '../messages/protocol.ts'
import type { FoundLink, LinksWanted } from '../model/found-link.ts'
import type { EntryId } from '../model/library.ts'
import type { Page } from '../model/page.ts'
import { identify } from '../sources/identify.ts'
import { pageOfUrl } from '../sources/known-page.ts'
import { abstractUrlFor } from '../sources/work-urls.ts'
import type { Library } from '../store/read.ts'
import { workIndex } from '../store/work-index.ts'
import type { Download } from '../sync/targets/downloads.ts'
import type { Background } from './background.ts'
import { painter } from './badge/paint.ts'
import type { Alarms, Button, SessionArea, Tabs, Words } from './browser.ts'
import { workingLists } from './library/working-lists.ts'
import { markdownEngine } from './markdown-engine.ts'
import { fetchPage } from './pages/fetch-page.ts'
import { proposer } from './pages/proposal.ts'
import { lookUp } from './queue/look-up.ts'
import { manners } from './queue/manners.ts'
import { queueRunner } from './queue/run-queue.ts'
import { serial } from './serial.ts'
import { type KeeperWays, keeper } from './sync/keeper.ts'
import { tabMemories } from './tabs/tab-memory.ts'

/** What the worker takes from the browser. */
export interface Surroundings {
  readonly tabs: Tabs
  readonly button: Button
  readonly session: SessionArea
  readonly alarms: Alarms
  readonly word: Words
  readonly openEntry: (id: EntryId) => Promise<void>
  readonly openLibrary: () => Promise<Library>
  readonly signal: (signal: Signal) => void
  readonly inject: (tabId: number) => Promise<unknown>
  readonly readTab: (tabId: number) => Promise<Page | null>
  readonly readLinks: (wanted: LinksWanted) => Promise<readonly FoundLink[] | null>
  readonly readHtml: (html: string, url: string) => Promise<Page | null>
  /** Fetches a PDF and reads its first page. */
  readonly readPdf: (url: string) => Promise<Page | null>
  readonly fetch: typeof globalThis.fetch
  readonly mayRead: (url: string) => Promise<boolean>
  /** True when the browser lets Listmark read files on the disk. */
  readonly mayReadFiles: () => Promise<boolean>
  readonly wait: (milliseconds: number) => Promise<void>
  readonly isOnline: () => boolean
  /** Hands a text to the browser as a download. */
  readonly download: Download
  /** The file that a list is kept in; null when none was picked. */
  readonly fileOf: KeeperWays['fileOf']
  /** Milliseconds since the epoch. */
  readonly now: () => number
  /** From 0 up to 1. */
  readonly random: () => number
}

/** Puts the worker together. Nothing is read or opened before it is needed. */
export function assemble(around: Surroundings): Background {
  const { tabs, button, word, now } = around
  const memories = tabMemories(around.session)
  const library = once(around.openLibrary)
  const keyOf = (url: string) => identify(url)?.key ?? null
  const working = workingLists(markdownEngine, keyOf, now)
  const runQueue = queueRunner(() => background, around.alarms, around.isOnline)
  const background: Background = {
    tabs,
    memories,
    inject: around.inject,
    readLinks: around.readLinks,
    word,
    painter: painter({ tabs, button, memories, identify, word, library, wait: around.wait }),
    propose: proposer(() => around.wait(0)),
    shelf: async () => ({ db: await library(), engine: markdownEngine, keyOf, working, now }),
    works: workIndex(library),
    openEntry: around.openEntry,
    mutate: serial(),
    signal: around.signal,
    wakeQueue: () => void runQueue(),
    lookUp: lookUp({ ...around, manners: manners(around.wait, now) }),
    random: around.random,
    keeper: keeper(() => background, around),
    reading: {
      tabs,
      memories,
      identify,
      abstractUrlFor,
      pageOfUrl,
      readTab: around.readTab,
      fetchPage: (url) => fetchPage(around, url),
      mayRead: around.mayRead,
      mayReadFiles: around.mayReadFiles,
      wait: around.wait,
    },
  }
  return background
}

/** Opens at the first call, and again at the next one after a failure or after the connection was closed. */
function once(open: () => Promise<Library>): () => Promise<Library> {
  let opening: Promise<Library> | null = null
  return () => {
    if (opening) return opening
    const forget = () => {
      opening = null
    }
    opening = open()
    opening.then((db) => db.addEventListener('close', forget), forget)
    return opening
  }
}
