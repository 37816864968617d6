import type { Examples, Source } from './source.ts'

/** Characters of these names; the site's own pages of five letters mostly use others. */
const GUID = /^[2-9a-hjkmnp-z]{5}$/
const PAGES = new Set(['users', 'terms', 'share', 'media', 'teams'])

/** OSF Preprints and the archives that it hosts, by the five characters that name a thing there. */
export const osf: Source = {
  name: 'osf',
  hosts: ['osf.io', 'psyarxiv.com', 'thesiscommons.org', 'preprints.apa.org'],
  find: ({ path }) => {
    const preprint = /^\/preprints(?:\/[a-z]+)?\/([a-z\d]{5})(?:_v\d+)?(?:\/(?:download|manuscript))?$/.exec(
      path,
    )?.[1]
    const bare = /^\/([a-z\d]{5})(?:_v\d+)?(?:\/(?:download|wiki\/home|overview))?$/.exec(path)?.[1]
    return preprint ?? (bare && GUID.test(bare) && !PAGES.has(bare) ? bare : null)
  },
  ofDoi: {
    registrants: [
      '10.31219',
      '10.31234',
      '10.31235',
      '10.31222',
      '10.31224',
      '10.31225',
      '10.31226',
      '10.31227',
      '10.31228',
      '10.31229',
      '10.31230',
      '10.31231',
      '10.31232',
      '10.31233',
      '10.31236',
      '10.31237',
      '10.35542',
      '10.17605',
      '10.35543',
    ],
    find: (doi) => /\/osf\.io\/([a-z\d]{5})(?:_v\d+)?$/.exec(doi)?.[1] ?? null,
  },
  abstractUrl: (id) => `https://osf.io/${id}`,
  pdfUrl: (id) => `https://osf.io/${id}/download`,
}

export const examples: Examples = {
  works: [
    ['https://osf.io/preprints/psyarxiv/mky9j', 'osf:mky9j'],
    ['https://osf.io/preprints/psyarxiv/mky9j_v2', 'osf:mky9j'],
    ['https://psyarxiv.com/mky9j/', 'osf:mky9j'],
    ['https://osf.io/mky9j/download', 'osf:mky9j'],
    ['https://doi.org/10.31234/osf.io/mky9j', 'osf:mky9j'],
  ],
  others: [
    'https://osf.io/',
    'https://osf.io/preprints',
    'https://osf.io/preprints/psyarxiv/discover',
    'https://osf.io/users',
    'https://osf.io/about',
  ],
}
