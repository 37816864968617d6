import { doiRef } from './doi-text.ts'
import type { Examples, Source } from './source.ts'

/** Royal Society of Chemistry; its DOIs end in the article id. */
export const rsc: Source = {
  name: 'rsc',
  hosts: ['pubs.rsc.org', 'xlink.rsc.org'],
  find: ({ path, query }) => {
    const id =
      /^\/[a-z]{2}\/content\/article(?:landing|pdf|html)?\/\d{4}\/[a-z\d]{2}\/([a-z\d]{7,12})(?:\/\w+)?$/i.exec(
        path,
      )?.[1]
    return doiRef(`10.1039/${id ?? (path === '/' ? (query('doi') ?? query('DOI') ?? '') : '')}`)
  },
}

export const examples: Examples = {
  works: [
    ['https://xlink.rsc.org/?DOI=C8SC04228D', 'doi:10.1039/c8sc04228d'],

    ['https://pubs.rsc.org/en/content/articlelanding/2018/sc/c7sc02664a', 'doi:10.1039/c7sc02664a'],
    ['https://pubs.rsc.org/en/content/articlehtml/2018/sc/c7sc02664a', 'doi:10.1039/c7sc02664a'],
  ],
  others: ['https://pubs.rsc.org/', 'https://pubs.rsc.org/en/journals/journalissues/sc'],
}
