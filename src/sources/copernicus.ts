import { doiRef } from './doi-text.ts'
import type { Examples, Source } from './source.ts'

const ARTICLE = /^\/articles\/(\d+)\/(\d+)\/(\d{4})(?:\/(?:\w+-\d+-\d+-\d{4}(?:-\w+)?\.\w+)?)?$/

/** Copernicus journals: the journal's host, volume, page and year make the DOI. */
export const copernicus: Source = {
  name: 'copernicus',
  hosts: [],
  domains: ['copernicus.org'],
  find: ({ host, path }) => {
    const [, volume, page, year] = ARTICLE.exec(path) ?? []
    const journal = host.slice(0, host.indexOf('.'))
    return volume ? doiRef(`10.5194/${journal}-${volume}-${page}-${year}`) : null
  },
}

export const examples: Examples = {
  works: [
    ['https://acp.copernicus.org/articles/20/1/2020/', 'doi:10.5194/acp-20-1-2020'],
    ['https://acp.copernicus.org/articles/20/1/2020/acp-20-1-2020.pdf', 'doi:10.5194/acp-20-1-2020'],
  ],
  others: [
    'https://www.copernicus.org/',
    'https://acp.copernicus.org/articles/20/',
    'https://acp.copernicus.org/articles/20/issue1.html',
  ],
}
