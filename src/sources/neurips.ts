import { hashedId, hashedUrl } from './hashed-proceedings.ts'
import type { Examples, Source } from './source.ts'

/** NeurIPS proceedings: year and hash, on each of their hosts. */
export const neurips: Source = {
  name: 'neurips',
  hosts: [
    'proceedings.neurips.cc',
    'papers.nips.cc',
    'papers.neurips.cc',
    'proceedings.nips.cc',
    'datasets-benchmarks-proceedings.neurips.cc',
  ],
  find: ({ path }) => hashedId(path),
  abstractUrl: (id) => hashedUrl('https://papers.nips.cc', id),
}

export const examples: Examples = {
  works: [
    [
      'https://proceedings.neurips.cc/paper/2017/hash/3f5ee243547dee91fbd053c1c4a845aa-Abstract.html',
      'neurips:2017/3f5ee243547dee91fbd053c1c4a845aa',
    ],
    [
      'https://papers.nips.cc/paper_files/paper/2017/file/3f5ee243547dee91fbd053c1c4a845aa-Paper.pdf',
      'neurips:2017/3f5ee243547dee91fbd053c1c4a845aa',
    ],
    ['https://papers.nips.cc/paper/7181-attention-is-all-you-need', 'neurips:7181'],
    ['https://papers.nips.cc/paper/7181-attention-is-all-you-need.pdf', 'neurips:7181'],
  ],
  others: [
    'https://proceedings.neurips.cc/',
    'https://proceedings.neurips.cc/paper_files/paper/2017',
    'https://papers.nips.cc/book/advances-in-neural-information-processing-systems-30-2017',
  ],
}
