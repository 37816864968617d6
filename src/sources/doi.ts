import { doiRef } from './doi-text.ts'
import type { Examples, Source } from './source.ts'

/** Links through the DOI resolvers. The registry sees whether the DOI's registrant is a source of its own. */
export const doi: Source = {
  name: 'doi',
  hosts: [
    'doi.org',
    'dx.doi.org',
    'oadoi.org',
    'unpaywall.org',
    'doi.acm.org',
    'link.aps.org',
    'doi.library.ubc.ca',
    'api.crossref.org',
    'api.unpaywall.org',
    'readcube.com',
    'altmetric.com',
  ],
  find: ({ path }) =>
    doiRef(
      path.slice(1).replace(/^(?:abs|accepted|pdf|doi|doilanding|works|v2|articles|details\/doi)\//i, ''),
    ),
  abstractUrl: (id) => `https://doi.org/${encodeDoi(id)}`,
}

export const examples: Examples = {
  works: [
    ['https://api.crossref.org/works/10.1145/3442188.3445922', 'doi:10.1145/3442188.3445922'],

    ['https://doi.org/10.1145/3442188.3445922', 'doi:10.1145/3442188.3445922'],
    ['http://dx.doi.org/10.1002/ACR2.11440', 'doi:10.1002/acr2.11440'],
    ['https://doi.org/10.1007%2Fs11263-015-0816-y', 'doi:10.1007/s11263-015-0816-y'],
    ['https://www.doi.org/doi:10.1038/nature14539', 'doi:10.1038/nature14539'],
    ['https://link.aps.org/doi/10.1103/PhysRevLett.116.061102', 'doi:10.1103/physrevlett.116.061102'],
    ['https://doi.org/10.48550/arXiv.2305.14314', 'arxiv:2305.14314'],
    ['https://doi.org/10.18653/v1/N19-1423', 'acl:N19-1423'],
  ],
  others: [
    'https://doi.org/',
    'https://www.doi.org/the-identifier/what-is-a-doi/',
    'https://dx.doi.org/10.1145',
  ],
}

/** A DOI as a URL path: what RFC 3986 reserves is escaped, its slashes stay. */
function encodeDoi(id: string): string {
  return encodeURIComponent(id).replace(/%2F/g, '/').replace(/%3A/g, ':').replace(/%3B/g, ';')
}
