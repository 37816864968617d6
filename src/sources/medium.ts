import type { Examples, Source } from './source.ts'
import { webRef } from './web-ref.ts'

/** Stories on Medium: the hash that ends their address names them, on every publication. */
export const medium: Source = {
  name: 'medium',
  hosts: [
    'medium.com',
    'scribe.rip',
    'towardsdatascience.com',
    'betterprogramming.pub',
    'levelup.gitconnected.com',
    'uxdesign.cc',
    'pub.towardsai.net',
    'ai.plainenglish.io',
    'blog.devgenius.io',
    'itnext.io',
  ],
  domains: ['medium.com'],
  find: ({ path }) => webRef('medium.com/p/', /(?:^|[/-])([\da-f]{10,12})$/.exec(path)?.[1]),
}

export const examples: Examples = {
  works: [
    ['https://scribe.rip/software-2-0-a64152b37c35', 'web:medium.com/p/a64152b37c35'],

    ['https://medium.com/@karpathy/software-2-0-a64152b37c35', 'web:medium.com/p/a64152b37c35'],
    ['https://karpathy.medium.com/software-2-0-a64152b37c35?source=rss', 'web:medium.com/p/a64152b37c35'],
    ['https://medium.com/p/a64152b37c35', 'web:medium.com/p/a64152b37c35'],
  ],
  others: ['https://medium.com/@karpathy', 'https://medium.com/tag/machine-learning', 'https://medium.com/'],
}
