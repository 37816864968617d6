import { listedUrl, type Page } from '../../model/page.ts'
import { storableUrl } from '../../model/url.ts'
import { isPdfUrl } from '../../sources/known-page.ts'
import type { Tab } from '../browser.ts'
import { threadBefore } from '../tabs/came-from.ts'
import type { ReadPage, TabMemory } from '../tabs/tab-memory.ts'
import { mergePages } from './merge-pages.ts'
import type { Reading } from './reading.ts'

/** What came of looking at a tab. */
export type Looked =
  | ({ readonly kind: 'page' } & ReadPage)
  | { readonly kind: 'withheld'; readonly url: string; readonly origin: string }
  | { readonly kind: 'unlistable'; readonly url: string }

/**
 * Looks at what a tab shows. Fetches nothing; what was completed before is remembered. Never rejects.
 * @param patience how long the page may take to answer, in milliseconds: one that never loads never does
 */
export async function readPage(reading: Reading, tab: Tab, patience: number): Promise<Looked> {
  const { id: tabId, url = '' } = tab
  const storable = storableUrl(url)
  if (!storable || tabId === undefined) return { kind: 'unlistable', url }
  // The page is read while its memory is looked up: somebody waits with an open popup.
  const shown = reading.readTab(tabId)
  const memory: TabMemory = await reading.memories.recall(tabId, url).catch(() => ({ url }))
  if (memory.read?.completed) return { kind: 'page', ...memory.read }
  const read = await Promise.race([shown, reading.wait(patience).then(() => null)])
  const isHere = read !== null && read.url === url && read.title !== ''
  if (!isHere && !(await reading.mayRead(url))) return { kind: 'withheld', url, origin: storable.origin }
  const page = isHere
    ? await withThread(reading, tabId, read, memory)
    : unreadPage(reading, memory, tab.title)
  // A thread's title is its poster's wording, that of a PDF what some program put there.
  const weakTitle =
    !isHere || page.thread !== undefined || isPdfUrl(url) || page.title === reading.pageOfUrl(url).title
  return keep(reading, tabId, { page, more: await moreAbout(reading, page), weakTitle, completed: false })
}

/** What is known of a tab's page without asking it: as it was read last, else its content script's and its address's word. */
export async function knownPage(reading: Reading, { id: tabId, url = '', title }: Tab): Promise<ReadPage> {
  const memory: TabMemory =
    tabId === undefined ? { url } : await reading.memories.recall(tabId, url).catch(() => ({ url }))
  if (memory.read) return memory.read
  const page = unreadPage(reading, memory, title)
  return { page, more: await moreAbout(reading, page), weakTitle: true, completed: false }
}

/**
 * Looks at a tab, and reads the rest on the work's own page. Offline, or when that page says nothing, it gives
 * what the tab shows. Never rejects.
 */
export async function readFully(reading: Reading, tab: Tab, patience: number): Promise<Looked> {
  const looked = await readPage(reading, tab, patience)
  if (looked.kind !== 'page' || looked.more === null || tab.id === undefined) return looked
  const fetched = (await reading.fetchPage(looked.more)) ?? (await fetchPdfItself(reading, looked))
  if (!fetched) return looked
  const page = mergePages(looked.page, fetched, looked.weakTitle)
  return keep(reading, tab.id, { page, more: null, weakTitle: false, completed: true })
}

/** A page with the thread from which it was opened among the links to choose from. */
async function withThread(reading: Reading, tabId: number, page: Page, memory: TabMemory): Promise<Page> {
  const thread = await threadBefore(reading.tabs, tabId, page, memory)
  const isNew = thread !== null && !page.links.some(({ url }) => url === thread.url)
  return isNew ? { ...page, links: [...page.links, thread] } : page
}

/** A PDF on the disk can be read only where the browser allows that; else its name is all that is known. */
async function isReadablePdf(reading: Reading, url: string): Promise<boolean> {
  return isPdfUrl(url) && (!url.startsWith('file:') || (await reading.mayReadFiles()))
}

/** Publishers' pages often refuse who comes without cookies, when their PDFs do not. */
async function fetchPdfItself(reading: Reading, { page, more }: ReadPage): Promise<Page | null> {
  const isOther = more !== page.url && !page.thread && /^https?:/.test(page.url) && isPdfUrl(page.url)
  return isOther ? reading.fetchPage(page.url) : null
}

function keep(reading: Reading, tabId: number, read: ReadPage): Looked {
  // Not waited for: it is asked for again at the earliest by the next message.
  void reading.memories.remember(tabId, { url: read.page.url, read }).catch(() => null)
  return { kind: 'page', ...read }
}

/** What is known of a page that cannot be read: what its content script saw, or what its address says. */
function unreadPage(reading: Reading, { url, seen }: TabMemory, tabTitle = ''): Page {
  const guess = reading.pageOfUrl(url, tabTitle)
  if (!seen || seen.title === '' || guess.kind === 'paper') return guess
  const { kind, title, canonicalUrl } = seen
  return { ...guess, kind, title, ...(canonicalUrl !== undefined && { canonicalUrl }) }
}

/**
 * Where a work's own page stands, when the page at hand leaves something open that it would tell. A plain page of the
 * web has no other: it is what the tab shows, or what a thread links to and nobody has opened. A PDF without
 * such a page is its own.
 */
async function moreAbout(reading: Reading, page: Page): Promise<string | null> {
  const url = listedUrl(page)
  const isWhole = page.title !== '' && page.authors.length > 0 && page.published?.day !== undefined
  if (isWhole) return null
  const own = reading.identify(url)?.source === 'web' ? null : reading.abstractUrlFor(url)
  if (own !== null) return own === page.url ? null : own
  return !page.thread && (await isReadablePdf(reading, url)) ? url : null
}
