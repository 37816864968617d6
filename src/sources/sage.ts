import { atyponDoi } from './doi-text.ts'
import type { Examples, Source } from './source.ts'

/** SAGE Journals, by DOI. */
export const sage: Source = {
  name: 'sage',
  hosts: ['journals.sagepub.com'],
  find: ({ path }) => atyponDoi(path),
}

export const examples: Examples = {
  works: [
    ['https://journals.sagepub.com/doi/10.1177/0278364913491297', 'doi:10.1177/0278364913491297'],
    ['https://journals.sagepub.com/doi/pdf/10.1177/0278364913491297', 'doi:10.1177/0278364913491297'],
  ],
  others: ['https://journals.sagepub.com/home/ijr', 'https://journals.sagepub.com/toc/ijra/32/11'],
}
