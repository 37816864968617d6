import { atyponDoi } from './doi-text.ts'
import type { Examples, Source } from './source.ts'

/** Science and its sister journals, by DOI. */
export const science: Source = {
  name: 'science',
  hosts: ['science.org'],
  find: ({ path }) => atyponDoi(path),
}

export const examples: Examples = {
  works: [
    ['https://www.science.org/doi/10.1126/science.aar6404', 'doi:10.1126/science.aar6404'],
    ['https://www.science.org/doi/epdf/10.1126/science.aar6404', 'doi:10.1126/science.aar6404'],
  ],
  others: [
    'https://www.science.org/toc/science/362/6419',
    'https://www.science.org/journal/science',
    'https://www.science.org/content/article/some-news',
  ],
}
