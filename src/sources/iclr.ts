import { hashedId, hashedUrl } from './hashed-proceedings.ts'
import type { Examples, Source } from './source.ts'

/** ICLR proceedings: year and hash. */
export const iclr: Source = {
  name: 'iclr',
  hosts: ['proceedings.iclr.cc'],
  find: ({ path }) => hashedId(path),
  abstractUrl: (id) => hashedUrl('https://proceedings.iclr.cc', id),
}

export const examples: Examples = {
  works: [
    [
      'https://proceedings.iclr.cc/paper_files/paper/2024/hash/09425891e393e64b0535194a81ba15b7-Abstract-Conference.html',
      'iclr:2024/09425891e393e64b0535194a81ba15b7',
    ],
  ],
  others: ['https://proceedings.iclr.cc/', 'https://proceedings.iclr.cc/paper_files/paper/2024'],
}
