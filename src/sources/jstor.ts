import { doiRef } from './doi-text.ts'
import type { Examples, Source } from './source.ts'

/** JSTOR items by number; an item that goes by a publisher's DOI goes by it here too. */
export const jstor: Source = {
  name: 'jstor',
  hosts: ['jstor.org'],
  find: ({ path }) => {
    const [, doi, number] =
      /^\/(?:stable|discover|pss)\/(?:pdf\/|pdfplus\/|info\/|full\/)?(?:(10\.\d{4,9}\/[^/]+?)|(\d{3,}))(?:\.pdf)?$/.exec(
        path,
      ) ?? []
    return doi ? doiRef(doi) : (number ?? null)
  },
  ofDoi: { registrants: ['10.2307'], find: (doi) => /^10\.2307\/(\d{3,})$/.exec(doi)?.[1] ?? null },
  abstractUrl: (id) => `https://www.jstor.org/stable/${id}`,
}

export const examples: Examples = {
  works: [
    ['https://www.jstor.org/pss/2251299', 'jstor:2251299'],

    ['https://www.jstor.org/stable/2251299', 'jstor:2251299'],
    ['https://www.jstor.org/stable/pdf/2251299.pdf', 'jstor:2251299'],
    ['https://www.jstor.org/stable/10.2307/2251299', 'jstor:2251299'],
    ['https://www.jstor.org/stable/10.1086/508232', 'doi:10.1086/508232'],
  ],
  others: [
    'https://www.jstor.org/',
    'https://www.jstor.org/journal/mind',
    'https://www.jstor.org/stable/i339140',
    'https://www.jstor.org/action/doBasicSearch?Query=computing',
  ],
}
