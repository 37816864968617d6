import type { NewEntry } from '../../model/entry.ts'
import type { FoundLink } from '../../model/found-link.ts'
import type { KeptFields } from '../../model/library.ts'
import { identify } from '../../sources/identify.ts'
import { pageOfUrl } from '../../sources/known-page.ts'
import { abstractUrlFor } from '../../sources/work-urls.ts'
import type { Completion } from '../library/save-entry.ts'
import { titleOfUrl } from './link-title.ts'

/** A link as it is saved: what is known of it now, and what is to be read later on its own page. */
export interface LinkEntry {
  readonly entry: NewEntry
  readonly kept: KeptFields
  readonly complete: Completion
}

/** The entry for a link that nobody has opened. A page that will not say more is not asked for ever. */
export function entryOfLink({ url, title, weak }: FoundLink): LinkEntry {
  const known = weak || title.trim() === '' ? null : title
  const { published } = pageOfUrl(url)
  const isPlain = identify(url)?.source === 'web'
  return {
    entry: { url, title: known ?? titleOfUrl(url), ...(published && { date: published }) },
    kept: {},
    complete: {
      url: abstractUrlFor(url) ?? url,
      wanted: known === null ? ['title', 'date', 'authors'] : ['date', 'authors'],
      ...(isPlain && { quiet: true }),
    },
  }
}
