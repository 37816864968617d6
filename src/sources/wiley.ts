import { atyponDoi, doiRef } from './doi-text.ts'
import type { Examples, Source } from './source.ts'

/** Wiley Online Library and the societies on its subdomains, by DOI. */
export const wiley: Source = {
  name: 'wiley',
  hosts: ['onlinelibrary.wiley.com'],
  domains: ['onlinelibrary.wiley.com'],
  find: ({ path, query }) =>
    path === '/resolve/doi' ? doiRef(query('DOI')) : atyponDoi(path.replace(/^\/wol1(?=\/)/, '')),
}

export const examples: Examples = {
  works: [
    ['https://onlinelibrary.wiley.com/wol1/doi/10.1002/acr2.11440/full', 'doi:10.1002/acr2.11440'],

    ['https://onlinelibrary.wiley.com/resolve/doi?DOI=10.1002/acr2.11440', 'doi:10.1002/acr2.11440'],

    ['https://onlinelibrary.wiley.com/doi/abs/10.1111/cogs.12086', 'doi:10.1111/cogs.12086'],
    ['https://onlinelibrary.wiley.com/doi/10.1111/cogs.12086/full', 'doi:10.1111/cogs.12086'],
    ['https://agupubs.onlinelibrary.wiley.com/doi/full/10.1029/2019MS001702', 'doi:10.1029/2019ms001702'],
    ['https://onlinelibrary.wiley.com/doi/pdfdirect/10.1111/cogs.12086', 'doi:10.1111/cogs.12086'],
  ],
  others: [
    'https://onlinelibrary.wiley.com/journal/15516709',
    'https://onlinelibrary.wiley.com/toc/15516709/2024/48/1',
    'https://onlinelibrary.wiley.com/action/doSearch?AllField=memory',
  ],
}
