import type { Proposal } from '../../messages/proposal.ts'
import type { OpenPage, Protocol } from '../../messages/protocol.ts'
import { placesOf, readSettings } from '../../store/read.ts'
import type { Background } from '../background.ts'
import { rehearse } from '../library/rehearse.ts'
import { type Looked, readFully, readPage } from '../pages/read-page.ts'
import { findProbable } from '../probable/find-probable.ts'
import { keysOfPage } from '../tabs/page-keys.ts'

/** How long a page may take to answer while a popup waits, in milliseconds. */
const PATIENCE = 1500

/** How long after the answer the worker gets ready for a save, in milliseconds. */
const REHEARSE_AFTER = 100

/** Reads the page of a tab for the popup; nothing is fetched. */
export function openPage(background: Background, { tabId }: Protocol['openPage']['ask']): Promise<OpenPage> {
  return openWith(background, tabId, readPage)
}

/** The same with the work's own page, when the user lets Listmark fetch it. */
export async function completePage(
  background: Background,
  { tabId }: Protocol['completePage']['ask'],
): Promise<OpenPage> {
  const { fetchAbstracts } = await readSettings((await background.shelf()).db)
  return openWith(background, tabId, fetchAbstracts ? readFully : readPage)
}

async function openWith(background: Background, tabId: number, read: typeof readPage): Promise<OpenPage> {
  const tab = await background.tabs.get(tabId).catch(() => ({ id: tabId }))
  const opening = background.shelf()
  // While the page is read: the list that a save most likely goes to is learned, where that is quick.
  opening.then((shelf) => background.propose(shelf, { title: '' }, 'hasty')).catch(() => null)
  const [looked, shelf] = await Promise.all([read(background.reading, tab, PATIENCE), opening])
  return looked.kind === 'page' ? answer(background, shelf, looked) : looked
}

async function answer(
  { propose, reading }: Background,
  shelf: Awaited<ReturnType<Background['shelf']>>,
  { page, more }: Looked & { kind: 'page' },
): Promise<OpenPage> {
  const keys = keysOfPage(reading.identify, page)
  const [settings, proposal, ...places] = await Promise.all([
    readSettings(shelf.db),
    propose(shelf, { title: page.title }, 'hasty'),
    ...keys.map((key) => placesOf(shelf.db, key)),
  ])
  const isListed = places.some((standing) => standing.length > 0)
  const probable = isListed ? [] : await findProbable(shelf.db, page, keys)
  // After the answer: the popup is drawn while the worker gets ready for the save.
  if (proposal) setTimeout(() => void getReady(propose, shelf, proposal), REHEARSE_AFTER)
  return {
    kind: 'page',
    page,
    key: keys[0] ?? null,
    places: places.flat(),
    probable,
    proposal,
    incomplete: more !== null && settings.fetchAbstracts,
  }
}

/** Tries a save, and learns the list as it is now for the next popup. Never rejects. */
async function getReady(
  propose: Background['propose'],
  shelf: Awaited<ReturnType<Background['shelf']>>,
  { listId, section }: Proposal,
): Promise<void> {
  await rehearse(shelf, { listId, section })
  await propose(shelf, { title: '', listId }, 'patient').catch(() => null)
}
