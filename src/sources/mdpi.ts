import type { Examples, Source } from './source.ts'

/** MDPI journals: ISSN, volume, issue and article number together name the article. */
export const mdpi: Source = {
  name: 'mdpi',
  hosts: ['mdpi.com'],
  find: ({ path }) =>
    /^\/(\d{4}-\d{3}[\dX]\/\d+\/\w+\/\d+)(?:\/(?:pdf|htm|html|xml|epub|reprints|notes|review_report|cite|s\d|pdf-vor).*)?$/i.exec(
      path,
    )?.[1] ?? null,
  abstractUrl: (id) => `https://www.mdpi.com/${id}`,
  pdfUrl: (id) => `https://www.mdpi.com/${id}/pdf`,
}

export const examples: Examples = {
  works: [
    ['https://www.mdpi.com/2076-3417/9/5/909', 'mdpi:2076-3417/9/5/909'],
    ['https://www.mdpi.com/2076-3417/9/5/909/htm', 'mdpi:2076-3417/9/5/909'],
    ['https://www.mdpi.com/2076-3417/9/5/909/pdf?version=1551775500', 'mdpi:2076-3417/9/5/909'],
  ],
  others: [
    'https://www.mdpi.com/',
    'https://www.mdpi.com/journal/applsci',
    'https://www.mdpi.com/2076-3417/9/5',
  ],
}
