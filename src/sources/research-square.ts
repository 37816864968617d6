import type { Examples, Source } from './source.ts'

/** Preprints on Research Square, by number, without version. */
export const researchSquare: Source = {
  name: 'researchsquare',
  hosts: ['researchsquare.com', 'assets.researchsquare.com'],
  find: ({ path }) => /^\/(?:article|files)\/(rs-\d+)(?:\/.*)?$/.exec(path)?.[1] ?? null,
  ofDoi: {
    registrants: ['10.21203'],
    find: (doi) => /^10\.21203\/rs\.\d\.(rs-\d+)(?:\/v\d+)?$/.exec(doi)?.[1] ?? null,
  },
  abstractUrl: (id) => `https://www.researchsquare.com/article/${id}/latest`,
}

export const examples: Examples = {
  works: [
    ['https://www.researchsquare.com/article/rs-2566942/v1', 'researchsquare:rs-2566942'],
    ['https://doi.org/10.21203/rs.3.rs-2566942/v1', 'researchsquare:rs-2566942'],
  ],
  others: ['https://www.researchsquare.com/', 'https://www.researchsquare.com/browse'],
}
