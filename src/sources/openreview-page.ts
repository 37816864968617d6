import type { PageEvidence } from '../model/page.ts'
import { textOf, textsOf } from './page-parts.ts'

/**
 * OpenReview's forum page: title, authors, dates and what became of the submission (`ICLR 2024 poster`,
 * `Submitted to ICLR 2024`) stand in its head, whatever tags the page has.
 */
export function readOpenReview(document: Document): PageEvidence {
  const head = document.querySelector('.forum-note,.forum-container,main') ?? document
  const title = textOf(head.querySelector('.citation_title,.forum-title h2'))
  const authors = textsOf(head, '.forum-authors a')
  const meta = textsOf(head, '.forum-meta .item')
  const when = textOf(head.querySelector('.forum-meta .date'))
  const published = /(?:Published|Submitted):?\s*(\d{1,2} \p{L}{3,9} \d{4})/u.exec(when)?.[1]
  const updated = /(?:Modified|Last Modified):?\s*(\d{1,2} \p{L}{3,9} \d{4})/u.exec(when)?.[1]
  const venue = meta.find((text) => /\d{4}/.test(text) && !/modified|published:/i.test(text))
  return {
    siteName: 'OpenReview',
    ...(title ? { title } : {}),
    ...(authors.length > 0 ? { authors } : {}),
    ...(published ? { published } : {}),
    ...(updated ? { updated } : {}),
    ...(venue ? { comments: venue } : {}),
  }
}
