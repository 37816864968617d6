import type { Examples, Source } from './source.ts'

const PATHS: Readonly<Record<string, RegExp>> = {
  'pubmed.ncbi.nlm.nih.gov': /^\/(\d{1,9})$/,
  'pubmed.gov': /^\/(\d{1,9})$/,
  'ncbi.nlm.nih.gov': /^\/(?:(?:m\/)?pubmed|pmc\/articles\/pmid)\/(\d{1,9})$/,
  'europepmc.org': /^\/(?:article|abstract)\/med\/(\d{1,9})$/i,
}

/** PubMed records by PMID, and Europe PMC's pages of them. */
export const pubmed: Source = {
  name: 'pubmed',
  hosts: ['pubmed.ncbi.nlm.nih.gov', 'ncbi.nlm.nih.gov', 'europepmc.org', 'pubmed.gov'],
  find: ({ host, path }) => path.match(PATHS[host] ?? /^$/)?.[1] ?? null,
  abstractUrl: (id) => `https://pubmed.ncbi.nlm.nih.gov/${id}/`,
}

export const examples: Examples = {
  works: [
    ['https://pubmed.ncbi.nlm.nih.gov/26017442/', 'pubmed:26017442'],
    ['https://www.ncbi.nlm.nih.gov/pubmed/26017442', 'pubmed:26017442'],
    ['https://europepmc.org/article/MED/26017442', 'pubmed:26017442'],
    ['https://europepmc.org/abstract/med/26017442', 'pubmed:26017442'],
  ],
  others: [
    'https://pubmed.ncbi.nlm.nih.gov/',
    'https://pubmed.ncbi.nlm.nih.gov/?term=deep+learning',
    'https://www.ncbi.nlm.nih.gov/gene/26017442',
    'https://europepmc.org/search?query=learning',
  ],
}
