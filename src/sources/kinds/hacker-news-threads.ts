import { hackerNews } from '../hacker-news.ts'
import { storyEvidence } from './linked-story.ts'
import { attributeAt, textAt } from './parts.ts'
import type { SiteReader } from './site-reader.ts'

/** Threads on Hacker News; `Ask HN` and the like are themselves what is read. */
export const hackerNewsThreads: SiteReader = {
  hosts: hackerNews.hosts,
  read(document, place) {
    const id = place.path === '/item' ? place.query('id') : null
    const head = document.querySelector('.fatitem')
    const title = head ? textAt(head, '.titleline > a,td.title > a') : ''
    if (!id || !/^\d+$/.test(id) || !head || title === '') return {}
    const story = {
      title,
      href: attributeAt(head, '.titleline > a,td.title > a', 'href'),
      thread: `https://news.ycombinator.com/item?id=${id}`,
      label: 'HN',
      siteName: 'Hacker News',
      author: textAt(head, '.hnuser'),
      date: attributeAt(head, '.age[title]', 'title'),
    }
    return storyEvidence(story, hackerNews.hosts)
  },
}
