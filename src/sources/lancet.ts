import { doiRef } from './doi-text.ts'
import type { Examples, Source } from './source.ts'

/** The Lancet journals; their DOIs hold the publisher item identifier. */
export const lancet: Source = {
  name: 'lancet',
  hosts: ['thelancet.com'],
  find: ({ path, query }) => {
    const said = path === '/action/showPdf' ? `/article/${query('pii')}` : path
    const pii = /\/(?:article\/|pdfs\/journals\/\w+\/)(?:PII)?(S[\dX()-]+)(?:\.pdf|\/\w+)?$/i.exec(said)?.[1]
    return pii ? doiRef(`10.1016/${pii}`) : null
  },
}

export const examples: Examples = {
  works: [
    [
      'https://www.thelancet.com/action/showPdf?pii=S0140-6736%2820%2930183-5',
      'doi:10.1016/s0140-6736(20)30183-5',
    ],
    [
      'https://www.thelancet.com/journals/lancet/article/PIIS0140-6736(20)30183-5/fulltext',
      'doi:10.1016/s0140-6736(20)30183-5',
    ],
    [
      'https://www.thelancet.com/pdfs/journals/lancet/PIIS0140-6736(20)30183-5.pdf',
      'doi:10.1016/s0140-6736(20)30183-5',
    ],
  ],
  others: ['https://www.thelancet.com/', 'https://www.thelancet.com/journals/lancet/issue/current'],
}
