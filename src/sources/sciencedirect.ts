import type { Examples, Source } from './source.ts'

const PAGE =
  /^\/(?:science\/article\/(?:abs\/|am\/)?|reader\/sd\/|sdfe\/reader\/|getaccess\/|content\/article\/|retrieve\/)pii\/([SB]?[\dX]{15,17})(?:\/\w+)?$/i
const FILE = /^\/\d+\/[^/]+\/1-s2\.0-([SB]?[\dX]{15,17})\/(?:main|am)\.pdf$/i

/** ScienceDirect articles, by Elsevier's publisher item identifier. */
export const sciencedirect: Source = {
  name: 'sciencedirect',
  hosts: [
    'sciencedirect.com',
    'reader.elsevier.com',
    'linkinghub.elsevier.com',
    'api.elsevier.com',
    'pdf.sciencedirectassets.com',
  ],
  find: ({ path }) => (PAGE.exec(path) ?? FILE.exec(path))?.[1]?.toUpperCase() ?? null,
  abstractUrl: (id) => `https://www.sciencedirect.com/science/article/pii/${id}`,
}

export const examples: Examples = {
  works: [
    [
      'https://www.sciencedirect.com/sdfe/reader/pii/S0893608014002135/pdf',
      'sciencedirect:S0893608014002135',
    ],

    [
      'https://pdf.sciencedirectassets.com/271125/1-s2.0-S0893608014X00123/1-s2.0-S0893608014002135/main.pdf',
      'sciencedirect:S0893608014002135',
    ],

    [
      'https://www.sciencedirect.com/science/article/pii/S0893608014002135',
      'sciencedirect:S0893608014002135',
    ],
    [
      'https://www.sciencedirect.com/science/article/abs/pii/S0893608014002135',
      'sciencedirect:S0893608014002135',
    ],
    ['https://linkinghub.elsevier.com/retrieve/pii/S0893608014002135', 'sciencedirect:S0893608014002135'],
  ],
  others: [
    'https://www.sciencedirect.com/',
    'https://www.sciencedirect.com/journal/neural-networks',
    'https://www.sciencedirect.com/search?qs=overview',
  ],
}
