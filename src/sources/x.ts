import type { Examples, Source } from './source.ts'
import { webRef } from './web-ref.ts'

/** Posts on X, formerly Twitter: only the number names a post. */
export const x: Source = {
  name: 'x',
  hosts: [
    'x.com',
    'twitter.com',
    'mobile.twitter.com',
    'm.twitter.com',
    'mobile.x.com',
    'nitter.net',
    'fxtwitter.com',
    'vxtwitter.com',
    'fixupx.com',
    'xcancel.com',
    'threadreaderapp.com',
  ],
  find: ({ path }) =>
    webRef(
      'x.com/i/status/',
      /^\/(?:i\/web|i|\w{1,15})\/status(?:es)?\/(\d+)(?:\/.*)?$/.exec(path)?.[1] ??
        /^\/(?:i|\w{1,15})\/article\/(\d+)$/.exec(path)?.[1] ??
        /^\/thread\/(\d+)(?:\.html)?$/.exec(path)?.[1],
    ),
}

export const examples: Examples = {
  works: [
    ['https://threadreaderapp.com/thread/1234567890123456789.html', 'web:x.com/i/status/1234567890123456789'],

    ['https://x.com/karpathy/status/1617979122625712128', 'web:x.com/i/status/1617979122625712128'],
    [
      'https://twitter.com/karpathy/status/1617979122625712128?s=20',
      'web:x.com/i/status/1617979122625712128',
    ],
    [
      'https://mobile.twitter.com/karpathy/statuses/1617979122625712128/photo/1',
      'web:x.com/i/status/1617979122625712128',
    ],
  ],
  others: ['https://x.com/karpathy', 'https://x.com/search?q=llm'],
}
