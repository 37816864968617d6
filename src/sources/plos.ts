import { doiRef } from './doi-text.ts'
import type { Examples, Source } from './source.ts'

const ARTICLE = /^\/[a-z]+\/article(?:\/(?:file|authors|metrics|comments|peerReview|citation|info))?$/

/** PLOS journals, by DOI. */
export const plos: Source = {
  name: 'plos',
  hosts: [
    'journals.plos.org',
    'dx.plos.org',
    'plosone.org',
    'plosbiology.org',
    'plosmedicine.org',
    'ploscompbiol.org',
    'plosgenetics.org',
  ],
  find: ({ path, query }) =>
    doiRef(
      /^\/(?:article\/info:doi\/)?(10\.1371\/.+)$/.exec(path)?.[1] ??
        (ARTICLE.test(path) ? bare(query('id')) : null),
    ),
}

export const examples: Examples = {
  works: [
    [
      'https://journals.plos.org/plosmedicine/article?id=10.1371/journal.pmed.0020124',
      'doi:10.1371/journal.pmed.0020124',
    ],
    [
      'https://journals.plos.org/plosmedicine/article/file?id=10.1371/journal.pmed.0020124&type=printable',
      'doi:10.1371/journal.pmed.0020124',
    ],
    ['https://dx.plos.org/10.1371/journal.pmed.0020124', 'doi:10.1371/journal.pmed.0020124'],
  ],
  others: [
    'https://journals.plos.org/plosmedicine/',
    'https://journals.plos.org/plosmedicine/browse',
    'https://journals.plos.org/plosmedicine/search?q=bias',
  ],
}

/** A file's id may carry the figure or table after the article's DOI. */
function bare(id: string | null): string | null {
  return id === null ? null : id.replace(/\.[gts]\d{3}$/, '')
}
