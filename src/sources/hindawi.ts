import { doiRef } from './doi-text.ts'
import type { Examples, Source } from './source.ts'

/** Hindawi: year and number make the DOI, whatever the journal. */
export const hindawi: Source = {
  name: 'hindawi',
  hosts: ['hindawi.com', 'downloads.hindawi.com'],
  find: ({ path }) => {
    const [, year, number] =
      /^\/(?:journals|archive)\/(?:\w+\/)?((?:19|20)\d{2})\/(\d{5,8})(?:\.pdf|\/.*)?$/.exec(path) ?? []
    return year ? doiRef(`10.1155/${year}/${number}`) : null
  },
}

export const examples: Examples = {
  works: [
    ['https://www.hindawi.com/journals/cin/2020/8866996/', 'doi:10.1155/2020/8866996'],
    ['https://downloads.hindawi.com/journals/cin/2020/8866996.pdf', 'doi:10.1155/2020/8866996'],
  ],
  others: [
    'https://www.hindawi.com/journals/cin/',
    'https://www.hindawi.com/journals/cin/contents/year/2020/',
  ],
}
