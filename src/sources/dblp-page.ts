import type { PageEvidence } from '../model/page.ts'
import { textOf, textsOf } from './page-parts.ts'

/** A record of dblp: one entry in schema.org's microdata, names told apart by numbers such as `Wei Wang 0001`. */
export function readDblp(document: Document): PageEvidence {
  const entry = document.querySelector('li.entry,.entry')
  if (!entry) return {}
  const title = textOf(entry.querySelector('.title')).replace(/\.$/, '')
  const authors = textsOf(entry, '[itemprop="author"] [itemprop="name"]').map((name) =>
    name.replace(/\s+\d{4}$/, ''),
  )
  const published = textOf(entry.querySelector('[itemprop="datePublished"]'))
  const venue = textOf(entry.querySelector('[itemprop="isPartOf"] [itemprop="name"]'))
  return {
    ...(title ? { title } : {}),
    ...(authors.length > 0 ? { authors } : {}),
    ...(published ? { published } : {}),
    ...(venue ? { venue: published && /^[A-Z]+$/i.test(venue) ? `${venue} ${published}` : venue } : {}),
    siteName: 'dblp',
  }
}
