import type { Examples, Source } from './source.ts'
import { webRef } from './web-ref.ts'

/** Posts on Reddit, and single comments as pages of their own. */
export const reddit: Source = {
  name: 'reddit',
  hosts: [
    'reddit.com',
    'old.reddit.com',
    'new.reddit.com',
    'np.reddit.com',
    'm.reddit.com',
    'i.reddit.com',
    'amp.reddit.com',
    'sh.reddit.com',
    'redd.it',
  ],
  find: ({ host, path }) => webRef('reddit.com/comments/', postOf(host, path)),
}

export const examples: Examples = {
  works: [
    [
      'https://www.reddit.com/r/MachineLearning/comments/abc123/title_here/.compact',
      'web:reddit.com/comments/abc123',
    ],

    ['https://www.reddit.com/r/redditdev/comments/2gmzqe/praw_https/', 'web:reddit.com/comments/2gmzqe'],
    ['https://redd.it/2gmzqe', 'web:reddit.com/comments/2gmzqe'],
    ['https://old.reddit.com/comments/2gmzqe', 'web:reddit.com/comments/2gmzqe'],
    [
      'https://www.reddit.com/r/redditdev/comments/2gmzqe/praw_https/ckkqp5z/',
      'web:reddit.com/comments/2gmzqe/_/ckkqp5z',
    ],
  ],
  others: ['https://www.reddit.com/r/MachineLearning/', 'https://www.reddit.com/user/spez/'],
}

function postOf(host: string, path: string): string | null {
  const short = host === 'redd.it' ? /^\/([a-z\d]{5,8})$/.exec(path)?.[1] : null
  const [, post, comment] =
    /^(?:\/(?:r|u|user)\/[\w-]+)?\/comments\/([a-z\d]+)(?:\/[^/]*(?:\/([a-z\d]+))?)?$/.exec(
      path.replace(/\/\.compact$/, ''),
    ) ?? []
  return short ?? (post ? (comment ? `${post}/_/${comment}` : post) : null)
}
