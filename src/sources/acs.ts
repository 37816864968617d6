import { atyponDoi } from './doi-text.ts'
import type { Examples, Source } from './source.ts'

/** Journals of the American Chemical Society, by DOI. */
export const acs: Source = {
  name: 'acs',
  hosts: ['pubs.acs.org'],
  find: ({ path }) => atyponDoi(path),
}

export const examples: Examples = {
  works: [
    [
      'https://pubs.acs.org/doi/suppl/10.1021/acs.jcim.9b00237/suppl_file/ci9b00237_si_001.pdf',
      'doi:10.1021/acs.jcim.9b00237',
    ],

    ['https://pubs.acs.org/doi/10.1021/acscentsci.7b00572', 'doi:10.1021/acscentsci.7b00572'],
    ['https://pubs.acs.org/doi/pdf/10.1021/acscentsci.7b00572', 'doi:10.1021/acscentsci.7b00572'],
  ],
  others: [
    'https://pubs.acs.org/journal/acscii',
    'https://pubs.acs.org/toc/acscii/4/2',
    'https://pubs.acs.org/',
  ],
}
