import { doiRef } from './doi-text.ts'
import type { Examples, Source } from './source.ts'

/** NBER working papers, by the DOI that their number makes. */
export const nber: Source = {
  name: 'nber',
  hosts: ['nber.org', 'papers.nber.org', 'data.nber.org'],
  find: ({ path }) => {
    const number =
      /^\/(?:papers|system\/files\/working_papers|tmp|data-appendix)\/(?:[^/]+\/)?([wth]\d{3,5})(?:\/.*|\.pdf)?$/.exec(
        path,
      )?.[1]
    return number ? doiRef(`10.3386/${number}`) : null
  },
}

export const examples: Examples = {
  works: [
    ['https://www.nber.org/papers/w31161', 'doi:10.3386/w31161'],
    ['https://www.nber.org/system/files/working_papers/w31161/w31161.pdf', 'doi:10.3386/w31161'],
  ],
  others: [
    'https://www.nber.org/',
    'https://www.nber.org/papers',
    'https://www.nber.org/people/erik_brynjolfsson',
  ],
}
