import type { Proposal } from '../../messages/proposal.ts'
import type { UndoToken } from '../../messages/protocol.ts'
import type { EntryId } from '../../model/library.ts'
import { dropFromQueue, queuedFor } from '../../store/queue.ts'
import type { Background } from '../background.ts'
import type { Tab } from '../browser.ts'
import { rewriteSave } from '../library/rewrite-save.ts'
import { sameValue } from '../library/same-value.ts'
import { changeLibrary } from '../library-change.ts'
import type { ReadPage } from '../tabs/tab-memory.ts'
import { completionOf } from './completion.ts'
import { entryOfPage } from './entry-of-page.ts'
import { readPage } from './read-page.ts'

/** How long a page may take to answer when nobody waits with an open popup, in milliseconds. */
const PATIENCE = 8000

/**
 * Reads the page of a tab that was just saved with what was known of it, and writes its entry again with what it says.
 * What it leaves open goes to the queue. Should the worker die meanwhile, the entry stands as it was saved, and the
 * queue completes it.
 */
export async function completeFromTab(
  background: Background,
  tab: Tab,
  known: ReadPage,
  saved: Pick<Proposal, 'listId' | 'section'> & { readonly entryId: EntryId; readonly undo: UndoToken },
): Promise<void> {
  const looked = await readPage(background.reading, tab, PATIENCE)
  if (looked.kind !== 'page') return
  const { listId, entryId, undo } = saved
  const first = entryOfPage(known.page)
  const { entry, kept } = entryOfPage(looked.page)
  if (sameValue(first, { entry, kept })) return
  const shelf = await background.shelf()
  const waiting = await queuedFor(shelf.db, entryId)
  // The title that the page gives may tell the section better than the tab's did.
  const place = await background.propose(shelf, { title: looked.page.title, listId }, 'patient')
  const section = place?.section ?? saved.section
  const complete = completionOf(entry, looked)
  const save = { listId, section, entry, kept, ...(complete && { complete }) }
  const rewritten = await changeLibrary(
    background,
    (shelf) => rewriteSave(shelf, { entryId, undo, entry: first.entry }, save),
    (answer) => (answer.kind === 'rewritten' ? [listId] : []),
  )
  if (rewritten.kind !== 'rewritten') return
  // What waited for the work's own page was told by the tab, or waits anew with what the entry says now.
  for (const row of waiting) await dropFromQueue(shelf.db, row.id)
  background.signal({ kind: 'pageCompleted', entryId })
}
