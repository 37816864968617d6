import type { Examples, Source } from './source.ts'

/** Preprints.org, by number, without version. */
export const preprintsOrg: Source = {
  name: 'preprints',
  hosts: ['preprints.org'],
  find: ({ path }) => /^\/manuscript\/(\d{6}\.\d{4})(?:\/.*)?$/.exec(path)?.[1] ?? null,
  ofDoi: {
    registrants: ['10.20944'],
    find: (doi) => /^10\.20944\/preprints(\d{6}\.\d{4})(?:\.v\d+)?$/.exec(doi)?.[1] ?? null,
  },
  abstractUrl: (id) => `https://www.preprints.org/manuscript/${id}`,
}

export const examples: Examples = {
  works: [
    ['https://www.preprints.org/manuscript/202303.0438/v1', 'preprints:202303.0438'],
    ['https://doi.org/10.20944/preprints202303.0438.v1', 'preprints:202303.0438'],
  ],
  others: ['https://www.preprints.org/', 'https://www.preprints.org/search?search1=language'],
}
