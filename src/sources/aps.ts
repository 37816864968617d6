import { doiRef } from './doi-text.ts'
import type { Examples, Source } from './source.ts'

/** Journals of the American Physical Society, by DOI. */
export const aps: Source = {
  name: 'aps',
  hosts: [
    'journals.aps.org',
    'prl.aps.org',
    'pra.aps.org',
    'prb.aps.org',
    'prd.aps.org',
    'pre.aps.org',
    'rmp.aps.org',
  ],
  find: ({ path }) =>
    doiRef(
      /^(?:\/[a-z]+)?\/(?:abstract|pdf|fulltext|export|references|cited-by|accepted)\/(10\..+)$/.exec(
        path,
      )?.[1],
    ),
}

export const examples: Examples = {
  works: [
    [
      'https://journals.aps.org/prl/abstract/10.1103/PhysRevLett.116.061102',
      'doi:10.1103/physrevlett.116.061102',
    ],
    ['https://journals.aps.org/prl/pdf/10.1103/PhysRevLett.116.061102', 'doi:10.1103/physrevlett.116.061102'],
  ],
  others: [
    'https://journals.aps.org/prl/',
    'https://journals.aps.org/prl/issues/116/6',
    'https://journals.aps.org/search',
  ],
}
