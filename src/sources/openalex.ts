import { doiRef } from './doi-text.ts'
import type { Examples, Source } from './source.ts'

/** Works in OpenAlex. */
export const openalex: Source = {
  name: 'openalex',
  hosts: ['openalex.org', 'api.openalex.org', 'explore.openalex.org'],
  find: ({ path, query }) =>
    doiRef(/^\/works\/doi:(.+)$/i.exec(path)?.[1]) ??
    (
      /^\/(?:works\/)?(w\d{4,})$/i.exec(path)?.[1] ?? (path === '/works' ? zoomed(query('zoom')) : null)
    )?.toUpperCase() ??
    null,
  abstractUrl: (id) => `https://openalex.org/${id}`,
}

export const examples: Examples = {
  works: [
    ['https://api.openalex.org/works/doi:10.1145/3442188.3445922', 'doi:10.1145/3442188.3445922'],

    ['https://openalex.org/W2741809807', 'openalex:W2741809807'],
    ['https://openalex.org/works/w2741809807', 'openalex:W2741809807'],
    ['https://api.openalex.org/works/W2741809807', 'openalex:W2741809807'],
  ],
  others: [
    'https://openalex.org/',
    'https://openalex.org/works?filter=title:attention',
    'https://openalex.org/A5023888391',
  ],
}

/** A list of works with one of them opened beside it. */
function zoomed(id: string | null): string | null {
  return id && /^w\d{4,}$/i.test(id) ? id : null
}
