import type { BatchAnswer, FoundWork, FoundWorks, Protocol } from '../../messages/protocol.ts'
import { placesOf } from '../../store/read.ts'
import type { Background } from '../background.ts'
import type { Shelf } from '../library/change-list.ts'
import { saveEntries } from '../library/save-entries.ts'
import { changeLibrary } from '../library-change.ts'
import { type Candidate, worksOfLinks } from '../links/find-works.ts'
import { entryOfLink, type LinkEntry } from '../links/link-entry.ts'
import { proposeForAll } from '../links/propose-for-all.ts'
import { workOfTab } from '../links/tab-works.ts'
import { completionOf } from '../pages/completion.ts'
import { entryOfPage } from '../pages/entry-of-page.ts'
import { readPage } from '../pages/read-page.ts'

/** How long a tab may take to answer while somebody waits for a batch, in milliseconds. */
const PATIENCE = 1500

/** Finds works that may be saved without being opened: a page's links, those selected on it, or a window's tabs. */
export async function findWorks(
  background: Background,
  ask: Protocol['findWorks']['ask'],
): Promise<FoundWorks> {
  const found = ask.of === 'tabs' ? await ofTabs(background, ask.windowId) : await ofLinks(background, ask)
  const shelf = await background.shelf()
  const works = await standing(background, shelf, found ?? [])
  const likely = works.filter(({ likely }) => likely)
  const titles = (likely.length > 0 ? likely : works).map(({ title }) => title)
  return { works, proposal: await proposeForAll(background, shelf, titles), withheld: found === null }
}

/** Saves several works into one section; an open tab is read first, so that its entry says all that it shows. */
export async function saveWorks(
  background: Background,
  { works, ...where }: Protocol['saveWorks']['ask'],
): Promise<BatchAnswer> {
  const saves = await Promise.all(works.map((work) => entryOf(background, work)))
  return changeLibrary(
    background,
    (shelf) => saveEntries(shelf, { ...where, saves }),
    (answer) => (answer.kind === 'batch' && answer.undo ? [where.listId] : []),
  )
}

async function ofTabs({ tabs, memories }: Background, windowId: number): Promise<readonly Candidate[]> {
  const open = await tabs.query({ windowId })
  const found = await Promise.all(
    open.map(async (tab) => {
      const { id, url = '' } = tab
      return id === undefined ? null : workOfTab(tab, await memories.recall(id, url).catch(() => ({ url })))
    }),
  )
  const once = new Map(found.flatMap((work) => (work ? [[work.key, work] as const] : [])))
  return [...once.values()]
}

type OfLinks = Exclude<Protocol['findWorks']['ask'], { of: 'tabs' }>

async function ofLinks(
  { tabs, readLinks, reading }: Background,
  { of, tabId, frameId }: OfLinks,
): Promise<readonly Candidate[] | null> {
  const links = await readLinks({ of, tabId, ...(frameId !== undefined && { frameId }) })
  if (!links) return null
  const { url = '' } = await tabs.get(tabId).catch(() => ({ url: '' }))
  const works = worksOfLinks(links, reading.identify(url)?.key ?? null)
  // What was selected was meant; of a whole page only what is surely a work is offered.
  return of === 'selection' ? works : works.filter(({ isKnown }) => isKnown)
}

/** A listing may hold thousands: all are looked up at once, and only those that stand somewhere one by one. */
async function standing(
  { works }: Background,
  shelf: Shelf,
  candidates: readonly Candidate[],
): Promise<readonly FoundWork[]> {
  const entries = await works.find(candidates.map(({ key }) => key))
  return Promise.all(
    candidates.map(async ({ key, isKnown: _known, ...work }, i) => {
      const places = entries[i]?.length ? await placesOf(shelf.db, key) : []
      return { ...work, places, likely: work.likely && places.length === 0 }
    }),
  )
}

type Work = Protocol['saveWorks']['ask']['works'][number]

async function entryOf(
  background: Background,
  work: Work,
): Promise<Omit<LinkEntry, 'complete'> & Partial<LinkEntry>> {
  const { tabId, url, title } = work
  if (tabId === undefined) return entryOfLink(work)
  const tab = await background.tabs.get(tabId).catch(() => null)
  if (!tab || tab.discarded || tab.url !== url) return entryOfLink(work)
  const looked = await readPage(background.reading, tab, PATIENCE)
  if (looked.kind !== 'page') return entryOfLink(work)
  const page = looked.weakTitle && title !== '' ? { ...looked.page, title } : looked.page
  const { entry, kept } = entryOfPage(page)
  const complete = completionOf(entry, { ...looked, page })
  return { entry, kept, ...(complete && { complete }) }
}
