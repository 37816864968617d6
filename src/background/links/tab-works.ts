import type { SeenPage } from '../../model/page.ts'
import { storableUrl } from '../../model/url.ts'
import { identify } from '../../sources/identify.ts'
import { pageOfUrl } from '../../sources/known-page.ts'
import type { Tab } from '../browser.ts'
import type { TabMemory } from '../tabs/tab-memory.ts'
import type { Candidate } from './find-works.ts'

/** What arXiv writes before a title. */
const ID_BEFORE = /^\[[\w./-]+\]\s+/

/** The work that an open tab shows; null for a tab whose page no list can hold. */
export function workOfTab(tab: Tab, memory: TabMemory): Candidate | null {
  const { id: tabId, url = '', title = '' } = tab
  const identity = storableUrl(url) && identify(url)
  if (tabId === undefined || !identity) return null
  const { seen, read } = memory
  const guess = pageOfUrl(url, title)
  const isKnown = identity.source !== 'web'
  return {
    tabId,
    url,
    title: read?.page.title || (seen?.title || guess.title).replace(isKnown ? ID_BEFORE : /^$/, ''),
    weak: title === '',
    key: identity.key,
    isKnown,
    likely: isKnown || isReading(url, seen),
  }
}

/** What its own page said counts; a tab that was never looked at is taken for reading unless it is a site's front. */
function isReading(url: string, seen: SeenPage | undefined): boolean {
  if (seen) return seen.kind !== 'other'
  const { pathname, search } = new URL(url)
  return pathname.length > 1 && search === '' && !/^\/(?:search|settings|account|login)\b/.test(pathname)
}
