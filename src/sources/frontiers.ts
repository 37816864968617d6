import { doiRef } from './doi-text.ts'
import type { Examples, Source } from './source.ts'

/** Frontiers, by DOI. */
export const frontiers: Source = {
  name: 'frontiers',
  hosts: ['frontiersin.org', 'journal.frontiersin.org'],
  find: ({ path }) =>
    doiRef(/^\/(?:journals\/[\w-]+\/)?articles?\/(10\.3389\/[^/]+)(?:\/\w+)?$/.exec(path)?.[1]),
}

export const examples: Examples = {
  works: [
    ['https://www.frontiersin.org/articles/10.3389/fnins.2018.00331/full', 'doi:10.3389/fnins.2018.00331'],
    [
      'https://www.frontiersin.org/journals/neuroscience/articles/10.3389/fnins.2018.00331/pdf',
      'doi:10.3389/fnins.2018.00331',
    ],
  ],
  others: [
    'https://www.frontiersin.org/journals/neuroscience',
    'https://www.frontiersin.org/journals/neuroscience/articles',
  ],
}
