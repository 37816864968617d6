import type { Examples, Source } from './source.ts'

/** ScienceDirect articles, by Elsevier's publisher item identifier. */
export const sciencedirect: Source = {
  name: 'sciencedirect',
  hosts: ['sciencedirect.com', 'reader.elsevier.com', 'linkinghub.elsevier.com'],
  find: ({ path }) =>
    /^\/(?:science\/article\/(?:abs\/|am\/)?pii|reader\/sd\/pii|retrieve\/pii)\/([SB]?[\dX]{15,17})(?:\/\w+)?$/i
      .exec(path)?.[1]
      ?.toUpperCase() ?? null,
  abstractUrl: (id) => `https://www.sciencedirect.com/science/article/pii/${id}`,
}

export const examples: Examples = {
  works: [
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
