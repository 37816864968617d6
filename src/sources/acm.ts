import { atyponDoi, doiRef } from './doi-text.ts'
import type { Examples, Source, WorkRef } from './source.ts'

/** ACM Digital Library, by DOI; also the numbered pages that came before. */
export const acm: Source = {
  name: 'acm',
  hosts: ['dl.acm.org', 'portal.acm.org', 'delivery.acm.org'],
  find: ({ path, query }) => atyponDoi(path) ?? ofNumber(path, query('id') ?? query('doid') ?? ''),
}

export const examples: Examples = {
  works: [
    ['https://dl.acm.org/doi/10.1145/3442188.3445922', 'doi:10.1145/3442188.3445922'],
    ['https://dl.acm.org/doi/pdf/10.1145/3442188.3445922', 'doi:10.1145/3442188.3445922'],
    ['https://dl.acm.org/citation.cfm?id=2939672.2939785', 'doi:10.1145/2939672.2939785'],
  ],
  others: [
    'https://dl.acm.org/',
    'https://dl.acm.org/toc/csur/2024/56/1',
    'https://dl.acm.org/profile/81100246710',
    'https://dl.acm.org/action/doSearch?AllField=parrots',
    'https://dl.acm.org/doi/proceedings/10.1145/3442188',
  ],
}

/** `citation.cfm?id=` holds the end of the DOI when it names the proceedings too. */
function ofNumber(path: string, id: string): WorkRef | null {
  return path === '/citation.cfm' && /^\d{5,}\.\d{5,}$/.test(id) ? doiRef(`10.1145/${id}`) : null
}
