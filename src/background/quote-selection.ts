import { selectedText } from '../markdown/quotes/quote-text.ts'
import { storableUrl } from '../model/url.ts'
import type { WorkKey } from '../model/work-key.ts'
import { placesOf, readSettings } from '../store/read.ts'
import type { Background } from './background.ts'
import { flashQuoted } from './badge/flash-saved.ts'
import type { Tab } from './browser.ts'
import { refuse, type Shelf } from './library/change-list.ts'
import { type Quoted, quoteEntry, quoteForNew } from './library/quote-entry.ts'
import { changeLibrary } from './library-change.ts'
import { completionOf } from './pages/completion.ts'
import { entryOfPage } from './pages/entry-of-page.ts'
import { knownPage, readPage } from './pages/read-page.ts'
import { saveProposed } from './save-proposed.ts'
import { keysOfPage } from './tabs/page-keys.ts'
import type { ReadPage } from './tabs/tab-memory.ts'

/** How long a page may take to say what it is before its selection is quoted, in milliseconds. */
const PATIENCE = 1500

/**
 * Adds text that was selected on a tab's page to the note of that page's entry, as a quote, in one change; a page that
 * is not listed is saved with it. Confirms it on the tab's badge. Never rejects.
 * @param tab as it was when the user asked
 * @param selection null where it cannot be read
 */
export async function quoteSelection(
  background: Background,
  tab: Tab,
  selection: string | null,
): Promise<void> {
  let quoted: Quoted
  try {
    quoted = await quote(background, tab, selection ?? '')
  } catch {
    quoted = refuse('refusalBusy')
  }
  if (quoted.kind === 'quoted') await tellQuoted(background, tab, quoted)
  await flashQuoted(background, tab, quoted)
}

/** The way back stands in the side panel at once, and in the popup over the page. */
async function tellQuoted(
  { signal, memories, shelf }: Background,
  { id: tabId, url = '' }: Tab,
  { entryId, undo }: Extract<Quoted, { kind: 'quoted' }>,
): Promise<void> {
  signal({ kind: 'quoted', entryId, undo })
  if (tabId === undefined) return
  const { now } = await shelf()
  // Without it the quote can still be taken back in the library's history.
  await memories.quoted(tabId, { url, entryId, undo, at: now() }).catch(() => null)
}

async function quote(background: Background, tab: Tab, selection: string): Promise<Quoted> {
  if (!storableUrl(tab.url ?? '')) return refuse('refusalNothingHere')
  if (selectedText(selection) === '') return refuse('refusalNoSelection')
  const looked = await readPage(background.reading, tab, PATIENCE)
  const read = looked.kind === 'page' ? looked : await knownPage(background.reading, tab)
  const keys = keysOfPage(background.reading.identify, read.page)
  const listed = await quoteListed(background, keys, selection)
  if (listed) return listed
  const saved = await quoteAndSave(background, read, selection)
  if (saved) return saved
  // Somebody saved it meanwhile.
  return (await quoteListed(background, keys, selection)) ?? refuse('refusalBusy')
}

/** Quotes in the entry where the work stands, in the current list rather than another; null when it stands nowhere. */
function quoteListed(
  background: Background,
  keys: readonly WorkKey[],
  selection: string,
): Promise<Quoted | null> {
  return changeLibrary<Quoted | null>(
    background,
    async (shelf) => {
      const entryId = await placeOf(shelf, keys)
      return entryId === undefined ? null : quoteEntry(shelf, entryId, selection)
    },
    (quoted) => (quoted?.kind === 'quoted' ? [quoted.undo.listId] : []),
  )
}

async function placeOf({ db }: Shelf, keys: readonly WorkKey[]) {
  const [{ currentList }, ...found] = await Promise.all([
    readSettings(db),
    ...keys.map((key) => placesOf(db, key)),
  ])
  const places = found.flat()
  return (places.find(({ listId }) => listId === currentList) ?? places[0])?.entryId
}

/** Saves the page with the quote as its note; null when it stands in the list by now. */
async function quoteAndSave(
  background: Background,
  read: ReadPage,
  selection: string,
): Promise<Quoted | null> {
  const { entry, kept } = entryOfPage(read.page)
  const complete = completionOf(entry, read)
  const saved = await saveProposed(
    background,
    () => ({ entry, kept, ...(complete && { complete }) }),
    (shelf, place) => quoteForNew(shelf, place, selection),
  )
  if (saved.kind === 'listed') return null
  if (saved.kind === 'refused') return saved
  const { entryId, list, undo } = saved
  return { kind: 'quoted', entryId, list, undo }
}
