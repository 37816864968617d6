import { atyponDoi } from './doi-text.ts'
import type { Examples, Source } from './source.ts'

/** The New England Journal of Medicine, by DOI. */
export const nejm: Source = {
  name: 'nejm',
  hosts: ['nejm.org'],
  find: ({ path }) => atyponDoi(path),
}

export const examples: Examples = {
  works: [
    ['https://www.nejm.org/doi/full/10.1056/NEJMoa2034577', 'doi:10.1056/nejmoa2034577'],
    ['https://www.nejm.org/doi/pdf/10.1056/NEJMoa2034577', 'doi:10.1056/nejmoa2034577'],
  ],
  others: ['https://www.nejm.org/toc/nejm/383/27', 'https://www.nejm.org/'],
}
