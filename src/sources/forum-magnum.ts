import type { Examples, Source } from './source.ts'
import { webRef } from './web-ref.ts'

/** The forum that a host shows; the Alignment Forum's posts all stand on LessWrong too. */
const FORUMS: Readonly<Record<string, string>> = {
  'lesswrong.com': 'lesswrong.com/posts/',
  'greaterwrong.com': 'lesswrong.com/posts/',
  'lesserwrong.com': 'lesswrong.com/posts/',
  'alignmentforum.org': 'lesswrong.com/posts/',
  'forum.effectivealtruism.org': 'forum.effectivealtruism.org/posts/',
  'ea.greaterwrong.com': 'forum.effectivealtruism.org/posts/',
}

/** LessWrong and the forums of the same software, and the mirror of them: the post id names a post. */
export const forumMagnum: Source = {
  name: 'forum-magnum',
  hosts: [
    'lesswrong.com',
    'greaterwrong.com',
    'lesserwrong.com',
    'forum.effectivealtruism.org',
    'ea.greaterwrong.com',
    'alignmentforum.org',
  ],
  find: ({ host, path }) =>
    webRef(FORUMS[host] ?? '', /^(?:\/s\/\w+\/p|\/posts)\/(\w{17})(?:\/.*)?$/.exec(path)?.[1]),
}

export const examples: Examples = {
  works: [
    [
      'https://www.lesswrong.com/posts/6Fpvch8RR29qLEWNH/chinchilla-s-wild-implications',
      'web:lesswrong.com/posts/6Fpvch8RR29qLEWNH',
    ],
    [
      'https://www.greaterwrong.com/posts/6Fpvch8RR29qLEWNH/chinchilla-s-wild-implications',
      'web:lesswrong.com/posts/6Fpvch8RR29qLEWNH',
    ],
    ['https://www.alignmentforum.org/posts/6Fpvch8RR29qLEWNH', 'web:lesswrong.com/posts/6Fpvch8RR29qLEWNH'],
  ],
  others: [
    'https://www.lesswrong.com/',
    'https://www.lesswrong.com/tag/scaling-laws',
    'https://www.lesswrong.com/users/nostalgebraist',
  ],
}
