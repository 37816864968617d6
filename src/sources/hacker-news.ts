import type { Examples, Source } from './source.ts'
import { webRef } from './web-ref.ts'

/** Threads on Hacker News. */
export const hackerNews: Source = {
  name: 'hacker-news',
  hosts: ['news.ycombinator.com', 'hackerne.ws'],
  find: ({ path, query }) => webRef('news.ycombinator.com/item?id=', path === '/item' ? query('id') : null),
}

export const examples: Examples = {
  works: [
    ['https://news.ycombinator.com/item?id=35312468', 'web:news.ycombinator.com/item?id=35312468'],
    [
      'https://news.ycombinator.com/item?id=35312468&p=2#35313004',
      'web:news.ycombinator.com/item?id=35312468',
    ],
  ],
  others: ['https://news.ycombinator.com/', 'https://news.ycombinator.com/from?site=arxiv.org'],
}
