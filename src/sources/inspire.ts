import { arxivId } from './arxiv-id.ts'
import { doiRef } from './doi-text.ts'
import type { Examples, Source } from './source.ts'

/** INSPIRE HEP literature, by record number. */
export const inspire: Source = {
  name: 'inspire',
  hosts: ['inspirehep.net', 'old.inspirehep.net', 'labs.inspirehep.net'],
  find: ({ path }) => {
    const arxiv = /^\/(?:api\/)?arxiv\/(.+)$/i.exec(path)?.[1]
    const id = arxiv ? arxivId(arxiv) : null
    if (id) return { source: 'arxiv', id }
    return (
      /^\/(?:api\/)?(?:literature|record)\/(\d+)(?:\/(?:files|citations|references|plots|export)\b.*)?$/.exec(
        path,
      )?.[1] ?? doiRef(/^\/(?:api\/)?doi\/(10\..+)$/.exec(path)?.[1])
    )
  },
  abstractUrl: (id) => `https://inspirehep.net/literature/${id}`,
}

export const examples: Examples = {
  works: [
    ['https://old.inspirehep.net/record/1124337/citations', 'inspire:1124337'],

    ['https://inspirehep.net/literature/1124337', 'inspire:1124337'],
    ['http://inspirehep.net/record/1124337', 'inspire:1124337'],
    ['https://inspirehep.net/arxiv/1207.7214', 'arxiv:1207.7214'],
  ],
  others: [
    'https://inspirehep.net/',
    'https://inspirehep.net/literature?q=higgs',
    'https://inspirehep.net/authors/1124337',
  ],
}
