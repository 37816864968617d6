import { doiRef } from './doi-text.ts'
import type { Examples, Source } from './source.ts'

const ARTICLE = /^\/[\w-]+\/[\w-]+\/article(?:-abstract|-split)?\/(?:[\w.-]+\/){3}(\d{4,})(?:\/[^/]+)?$/
const BY_DOI = /\/article(?:-abstract|-pdf)?\/doi\/(10\.\d{4,9}\/[^/]+)/

/** AIP Publishing, by article number, or by DOI where the address holds it. */
export const aip: Source = {
  name: 'aip',
  hosts: ['pubs.aip.org'],
  find: ({ path }) => doiRef(BY_DOI.exec(path)?.[1]) ?? ARTICLE.exec(path)?.[1] ?? null,
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
    ['https://pubs.aip.org/aip/jcp/article/doi/10.1063/1.5019779/961043/SchNet', 'doi:10.1063/1.5019779'],
  ],
  others: [
    'https://pubs.aip.org/',
    'https://pubs.aip.org/aip/jcp',
    'https://pubs.aip.org/aip/jcp/issue/148/24',
  ],
}
