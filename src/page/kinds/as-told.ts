import type { Page, PageEvidence } from '../../model/page.ts'
import { readDate } from '../dates.ts'
import { plainLine } from '../text.ts'

const MAX_TITLE = 500
const MAX_NAME = 120

/**
 * A page with what its site's own reader is sure of in place of what was weighed: a field that it leaves blank is
 * known to be none (nobody wrote an article of an encyclopedia), one that it does not name stays as it was.
 */
export function asTold(page: Page, told: PageEvidence, language: string): Page {
  const { title, authors, published, ...rest } = told
  const line = plainLine(title ?? '', MAX_TITLE)
  const date = published ? readDate(published, language) : null
  const { published: weighed, ...others } = page
  const names = authors?.map((name) => plainLine(name, MAX_NAME)).filter((name) => name !== '')
  const kept = published === undefined ? weighed : (date ?? undefined)
  return {
    ...others,
    ...(kept && { published: kept }),
    ...(line !== '' && { title: line }),
    ...(names && { authors: names }),
    ...said(rest),
  }
}

/** What is more than text is taken as it is told; an update of a page is not its first date. */
function said({ kind, siteName, abstract, canonicalUrl, links, thread }: PageEvidence): Partial<Page> {
  return {
    ...(kind && { kind }),
    ...(siteName && { siteName: plainLine(siteName, MAX_NAME) }),
    ...(abstract && { abstract: plainLine(abstract) }),
    ...(canonicalUrl && { canonicalUrl }),
    ...(links && { links }),
    ...(thread && { thread }),
  }
}
