import type { Examples, Source } from './source.ts'

/** AIP Publishing, by article number. */
export const aip: Source = {
  name: 'aip',
  hosts: ['pubs.aip.org'],
  find: ({ path }) =>
    /^\/[\w-]+\/[\w-]+\/article(?:-abstract|-split)?\/(?:[\w.-]+\/){3}(\d{4,})(?:\/[^/]+)?$/.exec(
      path,
    )?.[1] ?? null,
}

export const examples: Examples = {
  works: [
    [
      'https://pubs.aip.org/aip/jcp/article/148/24/241722/961043/SchNet-A-deep-learning-architecture-for-molecules',
      'aip:961043',
    ],
    [
      'https://pubs.aip.org/aip/jcp/article-abstract/148/24/241722/961043/SchNet-A-deep-learning-architecture-for-molecules',
      'aip:961043',
    ],
  ],
  others: [
    'https://pubs.aip.org/',
    'https://pubs.aip.org/aip/jcp',
    'https://pubs.aip.org/aip/jcp/issue/148/24',
  ],
}
