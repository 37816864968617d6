import type { Refusal, UndoToken } from '../messages/protocol.ts'
import type { EntryId } from '../model/library.ts'
import { storableUrl } from '../model/url.ts'
import { listRow } from '../store/read.ts'
import type { Background } from './background.ts'
import { alreadyLook, refusedLook, savedLook } from './badge/look.ts'
import type { Tab } from './browser.ts'
import { refuse, type Shelf } from './library/change-list.ts'
import { createList } from './library/import-list.ts'
import { saveEntry } from './library/save-entry.ts'
import { changeLibrary } from './library-change.ts'
import { completeFromTab } from './pages/complete-from-tab.ts'
import { completionOf } from './pages/completion.ts'
import { entryOfPage } from './pages/entry-of-page.ts'
import type { Proposal } from './pages/proposal.ts'
import { knownPage } from './pages/read-page.ts'
import type { ReadPage } from './tabs/tab-memory.ts'

/** How long the badge confirms, in milliseconds. */
const CONFIRM = 1500

/** How long the badge says that a save was refused, in milliseconds. */
const COMPLAIN = 4000

/** How long the work's own page is left alone, because the tab may tell as much, in milliseconds. */
const TAB_FIRST = 15_000

/**
 * Saves the page of a tab with everything proposed, and confirms it on the tab's badge: at once, with what is known of
 * the page, and then again with what it says when it is read. Safe to be called for many tabs at once. Never rejects.
 * @param tab as it was when the user asked: should it go elsewhere meanwhile, this is what is saved
 */
export async function quickSave(background: Background, tab: Tab): Promise<void> {
  const { painter, word } = background
  const { id: tabId, url = '' } = tab
  const complain = (refusal: Refusal) =>
    tabId === undefined ? undefined : painter.flash(tabId, url, refusedLook(refusal, word), COMPLAIN)
  try {
    if (!storableUrl(url)) return await complain(refuse('refusalNothingHere'))
    const known = await knownPage(background.reading, tab)
    const answer = await changeLibrary(
      background,
      (shelf) => saveKnown(background, shelf, known),
      (saved) => (saved.kind === 'saved' ? [saved.undo.listId] : []),
    )
    if (answer.kind === 'refused') return await complain(answer)
    const look = answer.kind === 'saved' ? savedLook : alreadyLook
    const told = tabId === undefined ? null : painter.flash(tabId, url, look(answer.list, word), CONFIRM)
    if (answer.kind === 'saved') await completeFromTab(background, tab, known, answer)
    await told
  } catch {
    await complain(refuse('refusalBusy'))
  }
}

/** A save, or none needed, with the list's name. */
type Saved =
  | (Proposal & {
      readonly kind: 'saved'
      readonly list: string
      readonly entryId: EntryId
      readonly undo: UndoToken
    })
  | { readonly kind: 'listed'; readonly list: string }
  | Refusal

async function saveKnown(background: Background, shelf: Shelf, known: ReadPage): Promise<Saved> {
  const place = (await background.propose(shelf, known.page.title)) ?? (await firstPlace(background, shelf))
  const { entry, kept } = entryOfPage(known.page)
  const completion = completionOf(entry, known)
  const complete = completion && { ...completion, notBefore: shelf.now() + TAB_FIRST }
  const answer = await saveEntry(shelf, { ...place, entry, kept, ...(complete && { complete }) })
  if (answer.kind === 'refused') return answer
  const list = (await listRow(shelf.db, place.listId))?.name ?? ''
  if (answer.kind === 'listed') return { kind: 'listed', list }
  return { ...place, kind: 'saved', list, entryId: answer.entryId, undo: answer.undo }
}

/** A save never fails for want of a list: the first one begins with it. */
async function firstPlace({ word }: Background, shelf: Shelf): Promise<Proposal> {
  const created = await createList(shelf, word('workerFirstList'))
  if (created.kind === 'refused') throw new Error(created.reason)
  const list = await listRow(shelf.db, created.listId)
  return { listId: created.listId, section: list?.sections[0]?.path ?? [] }
}
