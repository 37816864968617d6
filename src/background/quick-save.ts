import type { Refusal } from '../messages/protocol.ts'
import { listRow } from '../store/read.ts'
import type { Background } from './background.ts'
import { alreadyLook, refusedLook, savedLook } from './badge/look.ts'
import type { Tab } from './browser.ts'
import { refuse, type Shelf } from './library/change-list.ts'
import { createList } from './library/import-list.ts'
import { saveEntry } from './library/save-entry.ts'
import { changeLibrary } from './library-change.ts'
import { completionOf } from './pages/completion.ts'
import { entryOfPage } from './pages/entry-of-page.ts'
import type { Proposal } from './pages/proposal.ts'
import { type Looked, readPage } from './pages/read-page.ts'

/** How long a page may take to answer when nobody waits with an open popup, in milliseconds. */
const PATIENCE = 8000

/** How long the badge confirms, in milliseconds. */
const CONFIRM = 1500

/** How long the badge says that a save was refused, in milliseconds. */
const COMPLAIN = 4000

/**
 * Saves the page of a tab with everything proposed, and confirms it on the tab's badge. Safe to be called for
 * many tabs at once. Never rejects.
 * @param tab as it was when the user asked: should it go elsewhere meanwhile, this is what is saved
 */
export async function quickSave(background: Background, tab: Tab): Promise<void> {
  const { painter, word } = background
  const { id: tabId, url = '' } = tab
  const complain = (refusal: Refusal) =>
    tabId === undefined ? undefined : painter.flash(tabId, url, refusedLook(refusal, word), COMPLAIN)
  try {
    const looked = await readPage(background.reading, tab, PATIENCE)
    const answer = await changeLibrary(
      background,
      (shelf) => saveLooked(background, shelf, looked, tab),
      (saved) => (saved.kind === 'saved' ? [saved.listId] : []),
    )
    if (answer.kind === 'refused') return await complain(answer)
    const look = answer.kind === 'saved' ? savedLook : alreadyLook
    if (tabId !== undefined) await painter.flash(tabId, url, look(answer.list, word), CONFIRM)
  } catch {
    await complain(refuse('refusalBusy'))
  }
}

/** A save, or none needed, with the list's name. */
type Saved =
  | { readonly kind: 'saved' | 'listed'; readonly listId: Proposal['listId']; readonly list: string }
  | Refusal

async function saveLooked(background: Background, shelf: Shelf, looked: Looked, tab: Tab): Promise<Saved> {
  if (looked.kind === 'unlistable') return refuse('refusalNothingHere')
  const page =
    looked.kind === 'page' ? looked.page : background.reading.pageOfUrl(looked.url, tab.title ?? '')
  const place = (await background.propose(shelf, page.title)) ?? (await firstPlace(background, shelf))
  const { entry, kept } = entryOfPage(page)
  const complete = looked.kind === 'page' ? completionOf(entry, looked) : null
  const answer = await saveEntry(shelf, { ...place, entry, kept, ...(complete && { complete }) })
  if (answer.kind === 'refused') return answer
  const list = await listRow(shelf.db, place.listId)
  return {
    kind: answer.kind === 'changed' ? 'saved' : 'listed',
    listId: place.listId,
    list: list?.name ?? '',
  }
}

/** A save never fails for want of a list: the first one begins with it. */
async function firstPlace({ word }: Background, shelf: Shelf): Promise<Proposal> {
  const created = await createList(shelf, word('workerFirstList'))
  if (created.kind === 'refused') throw new Error(created.reason)
  const list = await listRow(shelf.db, created.listId)
  return { listId: created.listId, section: list?.sections[0]?.path ?? [] }
}
