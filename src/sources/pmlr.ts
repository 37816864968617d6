import type { Examples, Source } from './source.ts'

const KEY = '([a-z][\\w-]*?\\d{2}[a-z]*)'
const PATHS: Readonly<Record<string, RegExp>> = {
  'proceedings.mlr.press': new RegExp(
    `^/([vr]\\d+)/${KEY}(?:\\.html|(?:/[\\w-]+)?\\.pdf|/[\\w-]+-supp\\.\\w+)?$`,
  ),
  'raw.githubusercontent.com': new RegExp(
    `^/mlresearch/([vr]\\d+)/(?:main|gh-pages)/(?:assets/)?${KEY}/[\\w-]+\\.pdf$`,
  ),
  'jmlr.org': new RegExp(`^/proceedings/papers/(v\\d+)/${KEY}(?:\\.html|\\.pdf)$`),
}

/** Proceedings of Machine Learning Research: volume and key, because keys repeat across volumes. */
export const pmlr: Source = {
  name: 'pmlr',
  hosts: ['proceedings.mlr.press', 'raw.githubusercontent.com', 'jmlr.org'],
  find: ({ host, path }) => {
    const [, volume, key] = (PATHS[host] ?? /^$/).exec(path) ?? []
    return volume && key ? `${volume}/${key}` : null
  },
  abstractUrl: (id) => `https://proceedings.mlr.press/${id}.html`,
  pdfUrl: (id) => `https://proceedings.mlr.press/${id}/${id.slice(id.indexOf('/') + 1)}.pdf`,
}

export const examples: Examples = {
  works: [
    ['https://proceedings.mlr.press/v139/radford21a.html', 'pmlr:v139/radford21a'],
    ['http://proceedings.mlr.press/v139/radford21a/radford21a.pdf', 'pmlr:v139/radford21a'],
    ['https://raw.githubusercontent.com/mlresearch/v235/main/assets/gu24a/gu24a.pdf', 'pmlr:v235/gu24a'],
    ['http://jmlr.org/proceedings/papers/v37/ioffe15.html', 'pmlr:v37/ioffe15'],
  ],
  others: [
    'https://proceedings.mlr.press/',
    'https://proceedings.mlr.press/v139/',
    'https://raw.githubusercontent.com/mlresearch/v235/main/README.md',
  ],
}
