import { atyponDoi, doiRef } from './doi-text.ts'
import { highwireId } from './highwire-path.ts'
import type { Examples, Source } from './source.ts'

/** PNAS, by DOI; the pages from before 2021 go by volume, issue and page. */
export const pnas: Source = {
  name: 'pnas',
  hosts: ['pnas.org'],
  find: ({ path }) => {
    const early = /^\/content\/early\/\d{4}\/\d\d\/\d\d\/(\d+)/.exec(path)
    return early ? doiRef(`10.1073/pnas.${early[1]}`) : (atyponDoi(path) ?? highwireId(path))
  },
  abstractUrl: (id) => `https://www.pnas.org/content/${id}`,
}

export const examples: Examples = {
  works: [
    ['https://www.pnas.org/doi/10.1073/pnas.1611835114', 'doi:10.1073/pnas.1611835114'],
    ['https://www.pnas.org/doi/full/10.1073/pnas.1611835114', 'doi:10.1073/pnas.1611835114'],
    ['https://www.pnas.org/content/114/13/3521', 'pnas:114/13/3521'],
    ['https://www.pnas.org/content/114/13/3521.full.pdf', 'pnas:114/13/3521'],
  ],
  others: [
    'https://www.pnas.org/',
    'https://www.pnas.org/toc/pnas/114/13',
    'https://www.pnas.org/content/early/recent',
    'https://www.pnas.org/content/114/13',
  ],
}
