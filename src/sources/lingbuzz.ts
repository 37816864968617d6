import type { Examples, Source } from './source.ts'

/** LingBuzz, by number. */
export const lingbuzz: Source = {
  name: 'lingbuzz',
  hosts: ['ling.auf.net', 'lingbuzz.net'],
  find: ({ path }) => /^\/lingbuzz\/(\d{6})(?:\/.*|\.pdf)?$/.exec(path)?.[1] ?? null,
  abstractUrl: (id) => `https://ling.auf.net/lingbuzz/${id}`,
}

export const examples: Examples = {
  works: [
    ['https://ling.auf.net/lingbuzz/007180', 'lingbuzz:007180'],
    ['https://lingbuzz.net/lingbuzz/007180/current.pdf', 'lingbuzz:007180'],
  ],
  others: ['https://ling.auf.net/lingbuzz', 'https://ling.auf.net/lingbuzz/_search?q=model'],
}
