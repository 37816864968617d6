import type { Examples, Source } from './source.ts'

/** Papers on SSRN, by abstract number. */
export const ssrn: Source = {
  name: 'ssrn',
  hosts: ['papers.ssrn.com', 'ssrn.com', 'poseidon01.ssrn.com', 'hq.ssrn.com'],
  find: ({ path, query }) => {
    const id =
      /^\/abstract=(\d+)$/.exec(path)?.[1] ??
      (/^\/sol3\/(?:papers|delivery)\.cfm/i.test(path) ? (query('abstract_id') ?? query('abstractid')) : null)
    return id && /^\d{3,9}$/.test(id) ? id : null
  },
  ofDoi: { registrants: ['10.2139'], find: (doi) => /^10\.2139\/ssrn\.(\d+)$/.exec(doi)?.[1] ?? null },
  abstractUrl: (id) => `https://papers.ssrn.com/sol3/papers.cfm?abstract_id=${id}`,
}

export const examples: Examples = {
  works: [
    ['https://papers.ssrn.com/sol3/papers.cfm?abstract_id=4389233', 'ssrn:4389233'],
    ['https://ssrn.com/abstract=4389233', 'ssrn:4389233'],
    [
      'https://papers.ssrn.com/sol3/Delivery.cfm/SSRN_ID4389233.pdf?abstractid=4389233&mirid=1',
      'ssrn:4389233',
    ],
    ['https://doi.org/10.2139/ssrn.4389233', 'ssrn:4389233'],
  ],
  others: [
    'https://www.ssrn.com/',
    'https://papers.ssrn.com/sol3/cf_dev/AbsByAuth.cfm?per_id=16042',
    'https://papers.ssrn.com/sol3/results.cfm',
  ],
}
