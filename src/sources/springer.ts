import { doiRef } from './doi-text.ts'
import type { Examples, Source } from './source.ts'

const PATH =
  /^\/(?:(?:article|articles|chapter|book|protocol|referencework|referenceworkentry|content\/pdf|content\/epub|track\/pdf|counter\/pdf|epdf|rwe|doi|openurl\/pdf)\/)?(10\.\d{4,9}\/.+?)(?:\.(?:pdf|epub))?(?:\/(?:fulltext\.html|figures.*|tables.*|metrics|comments|cover|cite|page-\d+))?$/

/** SpringerLink, BioMed Central and SpringerOpen, by DOI. */
export const springer: Source = {
  name: 'springer',
  hosts: ['link.springer.com', 'springerlink.com', 'rd.springer.com'],
  domains: ['biomedcentral.com', 'springeropen.com'],
  find: ({ path }) => doiRef(PATH.exec(path)?.[1]),
}

export const examples: Examples = {
  works: [
    ['https://link.springer.com/doi/10.1007/s11263-015-0816-y', 'doi:10.1007/s11263-015-0816-y'],

    ['https://link.springer.com/article/10.1007/s11263-015-0816-y', 'doi:10.1007/s11263-015-0816-y'],
    [
      'https://link.springer.com/content/pdf/10.1007%2Fs11263-015-0816-y.pdf',
      'doi:10.1007/s11263-015-0816-y',
    ],
    [
      'https://link.springer.com/article/10.1007/s11263-015-0816-y/fulltext.html',
      'doi:10.1007/s11263-015-0816-y',
    ],
    ['https://link.springer.com/chapter/10.1007/978-3-319-24574-4_28', 'doi:10.1007/978-3-319-24574-4_28'],
    [
      'https://genomebiology.biomedcentral.com/articles/10.1186/s13059-014-0550-8',
      'doi:10.1186/s13059-014-0550-8',
    ],
  ],
  others: [
    'https://link.springer.com/',
    'https://link.springer.com/journal/11263',
    'https://link.springer.com/search?query=imagenet',
    'https://genomebiology.biomedcentral.com/articles',
  ],
}
