import type { Examples, Source } from './source.ts'

/** Records on Zenodo. */
export const zenodo: Source = {
  name: 'zenodo',
  hosts: ['zenodo.org'],
  find: ({ path }) =>
    /^\/(?:records?|deposit|api\/records)\/(\d+)(?:\/.*)?$/.exec(path)?.[1] ??
    /^\/(?:doi|badge\/doi)\/10\.5281\/zenodo\.(\d+)/.exec(path)?.[1] ??
    null,
  ofDoi: { registrants: ['10.5281'], find: (doi) => /^10\.5281\/zenodo\.(\d+)$/.exec(doi)?.[1] ?? null },
  abstractUrl: (id) => `https://zenodo.org/records/${id}`,
}

export const examples: Examples = {
  works: [
    ['https://zenodo.org/records/3509134', 'zenodo:3509134'],
    ['https://zenodo.org/record/3509134/files/pandas.zip', 'zenodo:3509134'],
    ['https://doi.org/10.5281/zenodo.3509134', 'zenodo:3509134'],
  ],
  others: [
    'https://zenodo.org/',
    'https://zenodo.org/search?q=pandas',
    'https://zenodo.org/communities/pandas',
  ],
}
