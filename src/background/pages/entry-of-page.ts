import type { NewEntry } from '../../model/entry.ts'
import type { KeptFields } from '../../model/library.ts'
import { listedUrl, type Page } from '../../model/page.ts'

/** The entry for a page that is saved without the popup, and what its row alone keeps. */
export function entryOfPage(page: Page): { readonly entry: NewEntry; readonly kept: KeptFields } {
  const { title, thread, siteName, published, venue, authors, abstract, links } = page
  return {
    entry: {
      title,
      url: listedUrl(page),
      ...(siteName && { siteName }),
      ...(published && { date: published }),
      ...(venue && { venue }),
      ...(authors.length > 0 && { authors }),
      ...(thread && { links: [thread.link] }),
    },
    kept: { ...(abstract && { abstract }), ...(links.length > 0 && { links }) },
  }
}
