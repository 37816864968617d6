import type { Examples, Source } from './source.ts'

const PAGE = /^\/(?:abstract\/|rest\/)?(?:document|ielx?\d+\/\d+\/\d+)\/(\d+)(?:\.pdf|\/.*)?$/
const OLD = /^\/(?:stamp\/stamp|stampPDF\/getPDF|xpl\/\w+|xpls\/\w+)\.jsp$/i

/** IEEE Xplore, by document number. */
export const ieee: Source = {
  name: 'ieee',
  hosts: ['ieeexplore.ieee.org'],
  find: ({ path, query }) => {
    const number = PAGE.exec(path)?.[1] ?? (OLD.test(path) ? query('arnumber') : null)
    return number && /^\d{3,12}$/.test(number) ? number.replace(/^0+/, '') : null
  },
  abstractUrl: (id) => `https://ieeexplore.ieee.org/document/${id}`,
}

export const examples: Examples = {
  works: [
    ['https://ieeexplore.ieee.org/document/7780459', 'ieee:7780459'],
    ['https://ieeexplore.ieee.org/abstract/document/7780459/authors', 'ieee:7780459'],
    ['https://ieeexplore.ieee.org/stamp/stamp.jsp?tp=&arnumber=7780459', 'ieee:7780459'],
    ['http://ieeexplore.ieee.org/xpls/abs_all.jsp?arnumber=7780459', 'ieee:7780459'],
    ['https://ieeexplore.ieee.org/iel7/7776647/7780329/07780459.pdf', 'ieee:7780459'],
  ],
  others: [
    'https://ieeexplore.ieee.org/',
    'https://ieeexplore.ieee.org/xpl/conhome/7776647/proceeding',
    'https://ieeexplore.ieee.org/author/37085407500',
    'https://ieeexplore.ieee.org/search/searchresult.jsp?queryText=residual',
  ],
}
