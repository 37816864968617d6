import type { Examples, Source } from './source.ts'

/** HAL and its portals: archive prefix and number, without version. */
export const hal: Source = {
  name: 'hal',
  hosts: [
    'hal.science',
    'hal.archives-ouvertes.fr',
    'hal.inria.fr',
    'hal.inrae.fr',
    'hal-lirmm.ccsd.cnrs.fr',
    'hal.sorbonne-universite.fr',
    'hal.univ-lorraine.fr',
    'pastel.archives-ouvertes.fr',
    'tel.archives-ouvertes.fr',
    'dumas.ccsd.cnrs.fr',
  ],
  domains: ['hal.science', 'archives-ouvertes.fr'],
  find: ({ path }) =>
    /^(?:\/[a-z]{2})?(?:\/[A-Z][\w-]*)?\/([a-z][a-z_]*-\d{6,})(?:v\d+)?(?:\/(?:document|bibtex|file|tei|dc|dcterms|endnote|datacite|image|preview|fr|en).*|\.pdf)?$/.exec(
      path,
    )?.[1] ?? null,
  abstractUrl: (id) => `https://hal.science/${id}`,
  pdfUrl: (id) => `https://hal.science/${id}/document`,
}

export const examples: Examples = {
  works: [
    ['https://hal.science/hal-01281946', 'hal:hal-01281946'],
    ['https://inria.hal.science/hal-01281946v2/document', 'hal:hal-01281946'],
    ['https://hal.archives-ouvertes.fr/hal-01281946/file/paper.pdf', 'hal:hal-01281946'],
    ['https://theses.hal.science/tel-00004444v1', 'hal:tel-00004444'],
  ],
  others: [
    'https://hal.science/',
    'https://hal.science/search/index?q=vision',
    'https://inria.hal.science/browse/domain',
  ],
}
