import { atyponDoi } from './doi-text.ts'
import type { Examples, Source } from './source.ts'

/** SIAM journals and proceedings, by DOI. */
export const siam: Source = {
  name: 'siam',
  hosts: ['epubs.siam.org'],
  find: ({ path }) => atyponDoi(path),
}

export const examples: Examples = {
  works: [
    ['https://epubs.siam.org/doi/10.1137/16M1080173', 'doi:10.1137/16m1080173'],
    ['https://epubs.siam.org/doi/abs/10.1137/16M1080173', 'doi:10.1137/16m1080173'],
  ],
  others: ['https://epubs.siam.org/journal/siread', 'https://epubs.siam.org/toc/siread/60/2'],
}
