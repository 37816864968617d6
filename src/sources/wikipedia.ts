import type { Examples, Place, Source } from './source.ts'
import { webRef } from './web-ref.ts'

/** Wikipedia and its sisters, without the mobile host. */
export const wikipedia: Source = {
  name: 'wikipedia',
  hosts: ['wikipedia.org', 'en.wikipedia.org'],
  domains: [
    'wikipedia.org',
    'wikibooks.org',
    'wikiquote.org',
    'wikisource.org',
    'wiktionary.org',
    'wikinews.org',
    'wikiversity.org',
    'wikivoyage.org',
  ],
  find: ({ host, path, query }) => webRef('', articleOf(host, path, query)),
}

export const examples: Examples = {
  works: [
    [
      'https://en.wikipedia.org/wiki/Attention_(machine_learning)',
      'web:en.wikipedia.org/wiki/Attention_(machine_learning)',
    ],
    [
      'https://en.m.wikipedia.org/wiki/Attention_(machine_learning)#History',
      'web:en.wikipedia.org/wiki/Attention_(machine_learning)',
    ],
    [
      'https://en.wikipedia.org/w/index.php?title=Attention_(machine_learning)',
      'web:en.wikipedia.org/wiki/Attention_(machine_learning)',
    ],
    [
      'https://en.wikipedia.org/w/index.php?oldid=999756024&title=Zotero',
      'web:en.wikipedia.org/w/index.php?title=Zotero&oldid=999756024',
    ],
    ['https://fr.wikipedia.org/wiki/Th%C3%A9orie', 'web:fr.wikipedia.org/wiki/Th%C3%A9orie'],
  ],
  others: ['https://www.wikipedia.org/', 'https://en.wikipedia.org/w/index.php?search=attention'],
}

function articleOf(host: string, path: string, query: Place['query']): string | null {
  const wiki = host.replace(/\.m\./, '.')
  const title =
    /^\/wiki\/(.+)$/.exec(path)?.[1] ?? (/^\/w(?:\/index\.php)?$/.test(path) ? query('title') : null)
  if (!title) return null
  const written = encodeURI(title.replace(/ /g, '_')).replace(/\?/g, '%3F').replace(/#/g, '%23')
  const revision = query('oldid')
  const other = query('action') ?? query('diff')
  if (other && other !== 'view') return null
  return revision ? `${wiki}/w/index.php?title=${written}&oldid=${revision}` : `${wiki}/wiki/${written}`
}
