import { storableUrl } from '../../model/url.ts'
import type { Background } from '../background.ts'
import { flashSaved } from '../badge/flash-saved.ts'
import type { Tab } from '../browser.ts'
import { refuse } from '../library/change-list.ts'
import { saveProposed } from '../save-proposed.ts'
import { findLink, type SaidLink } from './find-link.ts'
import { entryOfLink } from './link-entry.ts'

/**
 * Saves a link of a tab's page with everything proposed, and confirms it on that tab's badge; its own page tells
 * the rest later. Never rejects.
 */
export async function quickSaveLink(background: Background, tab: Tab, link: SaidLink): Promise<void> {
  try {
    if (!storableUrl(link.url)) return await flashSaved(background, tab, refuse('refusalUnsafeUrl'))
    const save = entryOfLink(await findLink(background, tab, link))
    await flashSaved(background, tab, await saveProposed(background, () => save))
  } catch {
    await flashSaved(background, tab, refuse('refusalBusy'))
  }
}
