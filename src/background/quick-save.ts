import { storableUrl } from '../model/url.ts'
import type { Background } from './background.ts'
import { flashSaved } from './badge/flash-saved.ts'
import type { Tab } from './browser.ts'
import { refuse } from './library/change-list.ts'
import { completeFromTab } from './pages/complete-from-tab.ts'
import { completionOf } from './pages/completion.ts'
import { entryOfPage } from './pages/entry-of-page.ts'
import { knownPage } from './pages/read-page.ts'
import { saveProposed } from './save-proposed.ts'

/** How long the work's own page is left alone, because the tab may tell as much, in milliseconds. */
const TAB_FIRST = 15_000

/**
 * Saves the page of a tab with everything proposed, and confirms it on the tab's badge: at once, with what is known of
 * the page, and then again with what it says when it is read. Safe to be called for many tabs at once. Never rejects.
 * @param tab as it was when the user asked: should it go elsewhere meanwhile, this is what is saved
 */
export async function quickSave(background: Background, tab: Tab): Promise<void> {
  try {
    if (!storableUrl(tab.url ?? '')) return await flashSaved(background, tab, refuse('refusalNothingHere'))
    const known = await knownPage(background.reading, tab)
    const answer = await saveProposed(background, ({ now }) => {
      const { entry, kept } = entryOfPage(known.page)
      const completion = completionOf(entry, known)
      return { entry, kept, ...(completion && { complete: { ...completion, notBefore: now() + TAB_FIRST } }) }
    })
    const told = flashSaved(background, tab, answer)
    if (answer.kind === 'saved') await completeFromTab(background, tab, known, answer)
    await told
  } catch {
    await flashSaved(background, tab, refuse('refusalBusy'))
  }
}
