import type { Examples, Source } from './source.ts'

/** eLife articles and reviewed preprints, by number. */
export const elife: Source = {
  name: 'elife',
  hosts: ['elifesciences.org'],
  find: ({ path }) =>
    /^\/(?:articles|reviewed-preprints)\/(\d{4,6})(?:v\d+)?(?:\/\w+|\.pdf)?$/.exec(path)?.[1] ?? null,
  ofDoi: {
    registrants: ['10.7554'],
    find: (doi) => /^10\.7554\/elife\.(\d{4,6})(?:\.\d)?$/.exec(doi)?.[1] ?? null,
  },
  abstractUrl: (id) => `https://elifesciences.org/articles/${id}`,
}

export const examples: Examples = {
  works: [
    ['https://elifesciences.org/articles/09560', 'elife:09560'],
    ['https://elifesciences.org/articles/09560/figures', 'elife:09560'],
    ['https://doi.org/10.7554/eLife.09560', 'elife:09560'],
  ],
  others: [
    'https://elifesciences.org/',
    'https://elifesciences.org/subjects/neuroscience',
    'https://elifesciences.org/search?for=homo',
  ],
}
