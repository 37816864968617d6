import type { Examples, Source } from './source.ts'

const ITEM = /^\/engage\/[a-z]+\/article-details\/([\da-f]{24})$/
const FILE = /^\/engage\/api-gateway\/[a-z]+\/assets\/orp\/resource\/item\/([\da-f]{24})\//

/** ChemRxiv and the other preprint sites that Cambridge runs, by item id. */
export const chemrxiv: Source = {
  name: 'chemrxiv',
  hosts: ['chemrxiv.org', 'cambridge.org'],
  find: ({ path }) => ITEM.exec(path)?.[1] ?? FILE.exec(path)?.[1] ?? null,
  abstractUrl: (id) => `https://chemrxiv.org/engage/chemrxiv/article-details/${id}`,
}

export const examples: Examples = {
  works: [
    [
      'https://chemrxiv.org/engage/chemrxiv/article-details/60c74ae8bdbb895afba38a48',
      'chemrxiv:60c74ae8bdbb895afba38a48',
    ],
    [
      'https://chemrxiv.org/engage/api-gateway/chemrxiv/assets/orp/resource/item/60c74ae8bdbb895afba38a48/original/paper.pdf',
      'chemrxiv:60c74ae8bdbb895afba38a48',
    ],
  ],
  others: [
    'https://chemrxiv.org/',
    'https://chemrxiv.org/engage/chemrxiv/search-dashboard?text=acid',
    'https://www.cambridge.org/engage/coe/public-dashboard',
  ],
}
