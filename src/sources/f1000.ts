import type { Examples, Source } from './source.ts'

/** F1000Research and the platforms of the same make: volume and number, without version. */
export const f1000: Source = {
  name: 'f1000',
  hosts: [
    'f1000research.com',
    'wellcomeopenresearch.org',
    'gatesopenresearch.org',
    'open-research-europe.ec.europa.eu',
  ],
  find: ({ host, path }) => {
    const id = /^\/articles\/(\d+-\d+)(?:\/(?:v\d+|pdf).*)?$/.exec(path)?.[1]
    return id ? (host === 'f1000research.com' ? id : `${host}/${id}`) : null
  },
}

export const examples: Examples = {
  works: [
    ['https://f1000research.com/articles/10-33', 'f1000:10-33'],
    ['https://f1000research.com/articles/10-33/v2', 'f1000:10-33'],
    ['https://wellcomeopenresearch.org/articles/5-23', 'f1000:wellcomeopenresearch.org/5-23'],
  ],
  others: [
    'https://f1000research.com/',
    'https://f1000research.com/browse/articles',
    'https://f1000research.com/gateways',
  ],
}
