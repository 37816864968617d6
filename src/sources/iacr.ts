import type { Examples, Source } from './source.ts'

/** The Cryptology ePrint Archive: year and number. */
export const iacr: Source = {
  name: 'iacr',
  hosts: ['eprint.iacr.org', 'ia.cr'],
  find: ({ path }) => {
    const [, year, number] =
      /^(?:\/archive)?\/((?:19|20)\d{2})\/(\d{1,4})(?:\.pdf|\.ps|\.bib|\/\d{8}:\d{6})?$/.exec(path) ?? []
    return year && number ? `${year}/${number.padStart(3, '0')}` : null
  },
  abstractUrl: (id) => `https://eprint.iacr.org/${id}`,
  pdfUrl: (id) => `https://eprint.iacr.org/${id}.pdf`,
}

export const examples: Examples = {
  works: [
    ['https://eprint.iacr.org/2023/123.bib', 'iacr:2023/123'],

    ['https://eprint.iacr.org/2019/953', 'iacr:2019/953'],
    ['https://eprint.iacr.org/2019/953.pdf', 'iacr:2019/953'],
    ['https://ia.cr/2016/086', 'iacr:2016/086'],
  ],
  others: [
    'https://eprint.iacr.org/',
    'https://eprint.iacr.org/2019/',
    'https://eprint.iacr.org/search?q=plonk',
  ],
}
