import { doiRef } from './doi-text.ts'
import type { Examples, Source } from './source.ts'

const ARTICLE = /^\/[\w-]+\/article(?:-abstract|-standard)?\/(?:[\w-]+\/){3}(\d{4,})$/

/** Oxford Academic, by article number, or by DOI where the address holds it. */
export const oup: Source = {
  name: 'oup',
  hosts: ['academic.oup.com'],
  find: ({ path }) =>
    doiRef(/\/doi\/(10\.\d{4,9}\/[^/]+(?:\/[a-z]+\d+)?)(?:\/\d+)?$/.exec(path)?.[1]) ??
    ARTICLE.exec(path)?.[1] ??
    null,
}

export const examples: Examples = {
  works: [
    ['https://academic.oup.com/nar/article/49/D1/D480/6006196', 'oup:6006196'],
    ['https://academic.oup.com/nar/article-abstract/49/D1/D480/6006196', 'oup:6006196'],
    ['https://academic.oup.com/nar/article/doi/10.1093/nar/gkaa1100/6006196', 'doi:10.1093/nar/gkaa1100'],
  ],
  others: [
    'https://academic.oup.com/nar',
    'https://academic.oup.com/nar/issue/49/D1',
    'https://academic.oup.com/nar/search-results?q=uniprot',
  ],
}
