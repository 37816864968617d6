import type { Examples, Source } from './source.ts'

/** JAMA Network, by article number. */
export const jama: Source = {
  name: 'jama',
  hosts: ['jamanetwork.com'],
  find: ({ path }) =>
    /^\/journals\/[\w-]+\/(?:fullarticle|article-abstract|articlepdf|article)\/(\d{4,})(?:\/.*)?$/.exec(
      path,
    )?.[1] ?? null,
}

export const examples: Examples = {
  works: [
    ['https://jamanetwork.com/journals/jama/fullarticle/2762130', 'jama:2762130'],
    ['https://jamanetwork.com/journals/jama/article-abstract/2762130', 'jama:2762130'],
  ],
  others: ['https://jamanetwork.com/', 'https://jamanetwork.com/journals/jama/currentissue'],
}
