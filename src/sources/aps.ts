import { doiRef } from './doi-text.ts'
import type { Examples, Source, WorkRef } from './source.ts'

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
      /^(?:\/[a-z]+)?\/(?:abstract|pdf|fulltext|export|references|cited-by|accepted|supplemental)\/(10\..+)$/.exec(
        path,
      )?.[1],
    ) ?? byPage(path),
}

export const examples: Examples = {
  works: [
    ['https://prl.aps.org/abstract/PRL/v116/i6/e061102', 'doi:10.1103/physrevlett.116.061102'],

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

/** Names of the journals in old addresses and in DOIs. */
const JOURNALS: Readonly<Record<string, string>> = {
  PRL: 'PhysRevLett',
  RMP: 'RevModPhys',
  ...Object.fromEntries([...'ABCDEX'].map((letter) => [`PR${letter}`, `PhysRev${letter}`])),
}

/** `/abstract/PRL/v116/i6/e061102`: volume and article number make the DOI; before 2001, the page does. */
function byPage(path: string): WorkRef | null {
  const [, name = '', volume, page] =
    /^\/(?:abstract|pdf|fulltext)\/([A-Z]{3})\/v(\d+)\/i\d+\/[ep](\d+)(?:_\d+)?$/.exec(path) ?? []
  const journal = JOURNALS[name]
  return journal ? doiRef(`10.1103/${journal}.${volume}.${page}`) : null
}
