import type { Examples, Source } from './source.ts'

/** Journal of Machine Learning Research: volume and key, because keys repeat across volumes. */
export const jmlr: Source = {
  name: 'jmlr',
  hosts: ['jmlr.org', 'jmlr.csail.mit.edu', 'ai.mit.edu'],
  find: ({ path }) => {
    const [, volume, key] =
      /^\/(?:projects\/jmlr\/)?papers\/v(?:olume)?(\d+)\/([\w-]*\d[\w-]*?)(?:\.html|\.pdf|\.bib|\/[\w-]+\.pdf)?$/.exec(
        path,
      ) ?? []
    return volume && key ? `v${volume}/${key}` : null
  },
  abstractUrl: (id) => `https://www.jmlr.org/papers/${id}.html`,
}

export const examples: Examples = {
  works: [
    ['https://www.jmlr.org/papers/v15/srivastava14a.html', 'jmlr:v15/srivastava14a'],
    ['https://jmlr.org/papers/volume15/srivastava14a/srivastava14a.pdf', 'jmlr:v15/srivastava14a'],
    ['http://jmlr.csail.mit.edu/papers/v15/srivastava14a.html', 'jmlr:v15/srivastava14a'],
    ['https://www.jmlr.org/papers/v22/20-1380.html', 'jmlr:v22/20-1380'],
  ],
  others: [
    'https://www.jmlr.org/',
    'https://www.jmlr.org/papers/',
    'https://www.jmlr.org/papers/v15/',
    'https://www.jmlr.org/papers/topic/deep.html',
  ],
}
