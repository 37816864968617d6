import type { Page } from '../../model/page.ts'

/**
 * Fills what a page does not say with what its work's own page says; what the tab itself shows stands.
 * @param weakTitle the title is the address's or the viewer's, so the fetched one is the better
 */
export function mergePages(shown: Page, fetched: Page, weakTitle: boolean): Page {
  const title = (weakTitle && fetched.title) || shown.title || fetched.title
  const links = [...shown.links]
  for (const link of fetched.links) if (!links.some(({ url }) => url === link.url)) links.push(link)
  // Without a day it is a guess from the address (arXiv's ids tell the month of the first version), or no more than that.
  const published = shown.published?.day === undefined ? fetched.published : shown.published
  return {
    ...fetched,
    ...shown,
    kind: shown.kind === 'other' ? fetched.kind : shown.kind,
    title,
    authors: shown.authors.length > 0 ? shown.authors : fetched.authors,
    ...(published && { published }),
    links,
  }
}
