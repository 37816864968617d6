import { doiRef } from './doi-text.ts'
import type { Examples, Source } from './source.ts'

/** The BMJ, by the DOI that its article ids make. */
export const bmj: Source = {
  name: 'bmj',
  hosts: ['bmj.com'],
  find: ({ path }) => {
    const id =
      /^\/content\/(?:bmj\/)?\d+\/(bmj[\w.-]+?\d)(?:[./](?:full|long|abstract|short|pdf|rapid|rr|related|peer).*)?$/i.exec(
        path,
      )?.[1]
    return id ? doiRef(`10.1136/${id}`) : null
  },
}

export const examples: Examples = {
  works: [
    ['https://www.bmj.com/content/bmj/369/bmj.m1328.full.pdf', 'doi:10.1136/bmj.m1328'],

    ['https://www.bmj.com/content/372/bmj.n71', 'doi:10.1136/bmj.n71'],
    ['https://www.bmj.com/content/372/bmj.n71.full.pdf', 'doi:10.1136/bmj.n71'],
    ['https://www.bmj.com/content/372/bmj.n71/rapid-responses', 'doi:10.1136/bmj.n71'],
  ],
  others: ['https://www.bmj.com/', 'https://www.bmj.com/archive', 'https://www.bmj.com/content/372'],
}
