import type { Examples, Source } from './source.ts'

/** Europe PMC's own records: preprints, patents, agricultural literature. */
export const europepmc: Source = {
  name: 'europepmc',
  hosts: ['europepmc.org'],
  find: ({ path }) =>
    /^\/(?:article|abstract)\/((?:PPR|AGR|CBA|CTX|ETH|HIR|PAT)\/\w+)$/i.exec(path)?.[1]?.toUpperCase() ??
    null,
  abstractUrl: (id) => `https://europepmc.org/article/${id}`,
}

export const examples: Examples = {
  works: [['https://europepmc.org/article/PPR/PPR103829', 'europepmc:PPR/PPR103829']],
  others: [
    'https://europepmc.org/',
    'https://europepmc.org/search?query=(SRC:PPR)',
    'https://europepmc.org/About',
  ],
}
