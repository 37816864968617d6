import type { Page } from '../../model/page.ts'

/**
 * Fills what a page does not say with what its work's own page says; what the tab itself shows stands.
 * @param weakTitle the title is the address's or the viewer's, so the fetched one is the better
 */
export function mergePages(shown: Page, fetched: Page, weakTitle: boolean): Page {
  const title = (weakTitle && fetched.title) || shown.title || fetched.title
  const links = [...shown.links]
  for (const link of fetched.links) if (!links.some(({ url }) => url === link.url)) links.push(link)
  const exact =
    fetched.published && isPart(shown.published, fetched.published) ? fetched.published : shown.published
  return {
    ...fetched,
    ...shown,
    kind: shown.kind === 'other' ? fetched.kind : shown.kind,
    title,
    authors: shown.authors.length > 0 ? shown.authors : fetched.authors,
    ...(exact && { published: exact }),
    links,
  }
}

/** True when the fuller date is the same one, known further: April 2024 and 10 April 2024. */
function isPart(known: Page['published'], fuller: NonNullable<Page['published']>): boolean {
  if (!known) return true
  if (known.year !== fuller.year || known.day !== undefined) return false
  return known.month === undefined || known.month === fuller.month
}
