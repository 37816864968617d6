import type { PageEvidence } from '../../model/page.ts'
import type { Place } from '../source.ts'
import { youtube } from '../youtube.ts'
import { attributeAt, documentTitle, firstOf, metaAt, textAt } from './parts.ts'
import type { SiteReader } from './site-reader.ts'

/** Videos on YouTube: the channel is the author. */
export const videos: SiteReader = {
  hosts: youtube.hosts,
  read(document, place) {
    const found = youtube.find(place)
    if (found === null || typeof found === 'string') return {}
    const id = found.id.slice(found.id.indexOf('=') + 1)
    return isAbout(document, id) ? fromTags(document, place) : fromSight(document)
  },
}

/** The tags are those of the video with which the tab began; another one may be shown since. */
function isAbout(document: Document, id: string): boolean {
  return [metaAt(document, 'identifier'), metaAt(document, 'videoId')].includes(id)
}

function fromTags(document: Document, place: Place): PageEvidence {
  const seen = fromSight(document)
  const title = firstOf(metaAt(document, 'name'), metaAt(document, 'og:title'), seen.title ?? '')
  const channel = attributeAt(document, '[itemprop="author"] [itemprop="name"]', 'content')
  const published = firstOf(metaAt(document, 'datePublished'), metaAt(document, 'uploadDate'))
  return {
    ...seen,
    title: title || place.path,
    ...(channel && { authors: [channel] }),
    ...(published && { published }),
  }
}

function fromSight(document: Document): PageEvidence {
  const channel = textAt(document, '#owner ytd-channel-name a,ytd-video-owner-renderer ytd-channel-name a')
  const info = textAt(document, 'ytd-watch-metadata #info,#info-strings')
  const published = /\p{L}{3,9}\.? \d{1,2}, \d{4}|\d{1,2} \p{L}{3,9}\.? \d{4}/u.exec(info)?.[0]
  return {
    title: documentTitle(document).replace(/\s+[-–—]\s+YouTube(?: Music)?$/, ''),
    siteName: 'YouTube',
    kind: 'other',
    authors: channel ? [channel] : [],
    published: published ?? '',
  }
}
