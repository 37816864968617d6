import { doiRef } from './doi-text.ts'
import type { Examples, Source } from './source.ts'

const DOI = /\/(10\.\d{4,9}\/[\d.]*\d)(?:v\d+)?(?:[./].*)?$/
const EARLY =
  /^\/content\/(?:biorxiv\/|medrxiv\/)?early\/\d{4}\/\d\d\/\d\d\/(\d{6,}|\d{4}\.\d\d\.\d\d\.\d{6,})(?:v\d+)?(?:[./].*)?$/

/** bioRxiv and medRxiv; their DOIs are in the address, the version is not part of them. */
export const biorxiv: Source = {
  name: 'biorxiv',
  hosts: ['biorxiv.org', 'medrxiv.org', 'connect.biorxiv.org', 'connect.medrxiv.org'],
  find: ({ path }) => {
    const found = DOI.exec(path)
    const early = EARLY.exec(path)
    return doiRef(found ? found[1] : early ? `10.1101/${early[1]}` : null)
  },
}

export const examples: Examples = {
  works: [
    ['https://www.biorxiv.org/content/10.1101/622803v4', 'doi:10.1101/622803'],
    ['https://www.biorxiv.org/content/10.1101/622803v4.full.pdf', 'doi:10.1101/622803'],
    ['https://www.biorxiv.org/content/10.1101/622803v1.full-text', 'doi:10.1101/622803'],
    ['https://www.biorxiv.org/content/early/2019/04/29/622803', 'doi:10.1101/622803'],
    ['https://www.medrxiv.org/content/10.1101/2020.03.09.20033217v2', 'doi:10.1101/2020.03.09.20033217'],
  ],
  others: [
    'https://www.biorxiv.org/',
    'https://www.biorxiv.org/content/early/recent',
    'https://www.biorxiv.org/collection/neuroscience',
    'https://www.biorxiv.org/search/protein',
  ],
}
