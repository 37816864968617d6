import type { Examples, Source } from './source.ts'

/** ERIC, the education research library, by record number. */
export const eric: Source = {
  name: 'eric',
  hosts: ['eric.ed.gov', 'files.eric.ed.gov'],
  find: ({ path, query }) => {
    const id = path === '/' ? query('id') : /^\/fulltext\/(E[DJ]\d+)\.pdf$/i.exec(path)?.[1]
    return id && /^E[DJ]\d{5,8}$/i.test(id) ? id.toUpperCase() : null
  },
  abstractUrl: (id) => `https://eric.ed.gov/?id=${id}`,
}

export const examples: Examples = {
  works: [
    ['https://eric.ed.gov/?id=ED612115', 'eric:ED612115'],
    ['https://eric.ed.gov/?q=reading&id=ED612115', 'eric:ED612115'],
    ['https://files.eric.ed.gov/fulltext/ED612115.pdf', 'eric:ED612115'],
  ],
  others: ['https://eric.ed.gov/', 'https://eric.ed.gov/?q=reading'],
}
