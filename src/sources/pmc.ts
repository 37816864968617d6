import type { Examples, Source } from './source.ts'

/** PubMed Central articles by PMCID, on every host that shows them. */
export const pmc: Source = {
  name: 'pmc',
  hosts: ['pmc.ncbi.nlm.nih.gov', 'ncbi.nlm.nih.gov', 'europepmc.org'],
  find: ({ path, query }) =>
    (
      /^\/(?:labs\/)?(?:pmc\/)?articles?\/(?:PMC\/)?(PMC\d{1,9})(?:\/.*)?$/i.exec(path)?.[1] ??
      (path === '/backend/ptpmcrender.fcgi' ? /^PMC\d{1,9}$/i.exec(query('accid') ?? '')?.[0] : null)
    )?.toUpperCase() ?? null,
  abstractUrl: (id) => `https://pmc.ncbi.nlm.nih.gov/articles/${id}/`,
}

export const examples: Examples = {
  works: [
    ['https://europepmc.org/backend/ptpmcrender.fcgi?accid=PMC3531190&blobtype=pdf', 'pmc:PMC3531190'],

    ['https://pmc.ncbi.nlm.nih.gov/articles/PMC8371605/', 'pmc:PMC8371605'],
    ['https://www.ncbi.nlm.nih.gov/pmc/articles/PMC8371605/?report=reader', 'pmc:PMC8371605'],
    ['https://pmc.ncbi.nlm.nih.gov/articles/PMC8371605/pdf/41586_2021_Article_3819.pdf', 'pmc:PMC8371605'],
    ['https://europepmc.org/article/PMC/PMC8371605', 'pmc:PMC8371605'],
    ['https://europepmc.org/articles/PMC8371605', 'pmc:PMC8371605'],
  ],
  others: [
    'https://pmc.ncbi.nlm.nih.gov/',
    'https://www.ncbi.nlm.nih.gov/pmc/?term=folding',
    'https://pmc.ncbi.nlm.nih.gov/journals/',
  ],
}
