import type { Examples, Source } from './source.ts'

/** AAAI's conferences and magazine, by article number; its DOIs end in it. */
export const aaai: Source = {
  name: 'aaai',
  hosts: ['ojs.aaai.org', 'aaai.org'],
  find: ({ path }) =>
    /^(?:\/ojs)?\/(?:index\.php\/)?[\w-]+\/article\/(?:view|download|viewFile)\/(\d+)(?:\/\d+)*$/.exec(
      path,
    )?.[1] ?? null,
  ofDoi: {
    registrants: ['10.1609'],
    find: (doi) => /^10\.1609\/\w+\.v\d+i\d+\.(\d+)$/.exec(doi)?.[1] ?? null,
  },
}

export const examples: Examples = {
  works: [
    ['https://www.aaai.org/ojs/index.php/AAAI/article/view/4182', 'aaai:4182'],

    ['https://ojs.aaai.org/index.php/AAAI/article/view/17325', 'aaai:17325'],
    ['https://ojs.aaai.org/index.php/AAAI/article/view/17325/17132', 'aaai:17325'],
    ['https://doi.org/10.1609/aaai.v35i12.17325', 'aaai:17325'],
  ],
  others: ['https://ojs.aaai.org/index.php/AAAI/issue/archive', 'https://ojs.aaai.org/index.php/AAAI/search'],
}
