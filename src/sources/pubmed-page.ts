import type { PageEvidence } from '../model/page.ts'
import { textOf, textsOf } from './page-parts.ts'

/** PubMed's tags shorten first names to initials and dates to months: both stand whole on the page. */
export function readPubMed(document: Document): PageEvidence {
  const head = document.querySelector('#full-view-heading,.full-view') ?? document
  const authors = textsOf(head, '.authors-list-item .full-name')
  const cited = textOf(head.querySelector('.cit'))
  const online = /Epub (\d{4} \p{L}{3} \d{1,2})/u.exec(textOf(head.querySelector('.secondary-date')))?.[1]
  const printed = /^(\d{4} \p{L}{3}(?: \d{1,2})?)\b/u.exec(cited)?.[1]
  const published = printed && /\d$/.test(printed.slice(9)) ? printed : (online ?? printed)
  return {
    ...(authors.length > 0 ? { authors } : {}),
    ...(published ? { published } : {}),
  }
}
