import { hashedId, hashedUrl } from './hashed-proceedings.ts'
import type { Examples, Source } from './source.ts'

/** MLSys proceedings: year and hash. */
export const mlsys: Source = {
  name: 'mlsys',
  hosts: ['proceedings.mlsys.org'],
  find: ({ path }) => hashedId(path),
  abstractUrl: (id) => hashedUrl('https://proceedings.mlsys.org', id),
}

export const examples: Examples = {
  works: [
    [
      'https://proceedings.mlsys.org/paper_files/paper/2024/hash/42a452cbafa9dd64e9ba4aa95cc1ef21-Abstract-Conference.html',
      'mlsys:2024/42a452cbafa9dd64e9ba4aa95cc1ef21',
    ],
  ],
  others: ['https://proceedings.mlsys.org/', 'https://proceedings.mlsys.org/paper_files/paper/2024'],
}
