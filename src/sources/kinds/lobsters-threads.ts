import { lobsters } from '../lobsters.ts'
import { storyEvidence } from './linked-story.ts'
import { attributeAt, firstOf, textAt } from './parts.ts'
import type { SiteReader } from './site-reader.ts'

/** Threads on Lobsters. */
export const lobstersThreads: SiteReader = {
  hosts: lobsters.hosts,
  read(document, place) {
    const id = /^\/s\/([a-z\d]{6})(?:\/|$)/.exec(place.path)?.[1]
    const head = document.querySelector('.story')
    const title = head ? textAt(head, '.link a,a.u-url') : ''
    if (!id || !head || title === '') return {}
    const story = {
      title,
      href: attributeAt(head, '.link a,a.u-url', 'href'),
      thread: `https://lobste.rs/s/${id}`,
      label: 'Lobsters',
      siteName: 'Lobsters',
      author: textAt(head, '.byline .u-author,.byline a[href^="/~"]:not(:has(img))'),
      date: firstOf(
        attributeAt(head, '.byline time[datetime]', 'datetime'),
        attributeAt(head, '.byline time[title],.byline span[title]', 'title'),
      ),
    }
    return storyEvidence(story, lobsters.hosts)
  },
}
