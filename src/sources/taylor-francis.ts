import { atyponDoi } from './doi-text.ts'
import type { Examples, Source } from './source.ts'

/** Taylor & Francis Online, by DOI. */
export const taylorFrancis: Source = {
  name: 'tandf',
  hosts: ['tandfonline.com'],
  find: ({ path }) => atyponDoi(path),
}

export const examples: Examples = {
  works: [
    [
      'https://www.tandfonline.com/doi/full/10.1080/01621459.2017.1285773',
      'doi:10.1080/01621459.2017.1285773',
    ],
    [
      'https://www.tandfonline.com/doi/abs/10.1080/01621459.2017.1285773?journalCode=uasa20',
      'doi:10.1080/01621459.2017.1285773',
    ],
  ],
  others: ['https://www.tandfonline.com/journals/uasa20', 'https://www.tandfonline.com/toc/uasa20/112/518'],
}
