import type { Examples, Source } from './source.ts'

/** Optica's journals: journal, volume, issue and page in one parameter. */
export const optica: Source = {
  name: 'optica',
  hosts: ['opg.optica.org', 'osapublishing.org', 'opticsinfobase.org'],
  find: ({ path, query }) => {
    const uri = /^(?:\/[\w-]+)?\/(?:abstract|fulltext|viewmedia|ViewMedia|view_article|citation)\.cfm$/.test(
      path,
    )
      ? query('uri')
      : null
    return uri && /^[\w-]+-\d+-[\w-]+$/.test(uri) ? uri.toLowerCase() : null
  },
  abstractUrl: (id) => `https://opg.optica.org/abstract.cfm?uri=${id}`,
}

export const examples: Examples = {
  works: [
    ['https://opg.optica.org/ol/abstract.cfm?uri=ol-40-24-5750', 'optica:ol-40-24-5750'],
    ['https://opg.optica.org/ol/fulltext.cfm?uri=ol-40-24-5750&id=333270', 'optica:ol-40-24-5750'],
    ['https://www.osapublishing.org/ol/abstract.cfm?uri=ol-40-24-5750', 'optica:ol-40-24-5750'],
  ],
  others: ['https://opg.optica.org/', 'https://opg.optica.org/ol/issue.cfm?volume=40&issue=24'],
}
