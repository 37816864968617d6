import { doiRef } from './doi-text.ts'
import type { Examples, Source } from './source.ts'

/** IOPscience, by DOI. */
export const iop: Source = {
  name: 'iop',
  hosts: ['iopscience.iop.org'],
  find: ({ path }) =>
    doiRef(/^\/article\/(10\.\d{4,9}\/.+?)(?:\/(?:pdf|meta|ampdf|epub|data|media|core))?$/.exec(path)?.[1]),
}

export const examples: Examples = {
  works: [
    ['https://iopscience.iop.org/article/10.3847/2041-8213/ab0ec7', 'doi:10.3847/2041-8213/ab0ec7'],
    ['https://iopscience.iop.org/article/10.3847/2041-8213/ab0ec7/pdf', 'doi:10.3847/2041-8213/ab0ec7'],
  ],
  others: [
    'https://iopscience.iop.org/journal/2041-8205',
    'https://iopscience.iop.org/issue/2041-8205/875/1',
  ],
}
