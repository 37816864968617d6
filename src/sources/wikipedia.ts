import type { Examples, Place, Source } from './source.ts'
import { webRef } from './web-ref.ts'

/** Wikipedia and its sisters, without the mobile host. */
export const wikipedia: Source = {
  name: 'wikipedia',
  hosts: ['wikipedia.org', 'en.wikipedia.org', 'wikiwand.com'],
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
      'https://www.wikiwand.com/en/articles/Attention_(machine_learning)',
      'web:en.wikipedia.org/wiki/Attention_(machine_learning)',
    ],

    [
      'https://en.wikipedia.org/wiki/attention_(machine_learning)',
      'web:en.wikipedia.org/wiki/Attention_(machine_learning)',
    ],

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
  if (host === 'wikiwand.com') return onWikiwand(path)
  const wiki = host.replace(/\.m\./, '.')
  const title =
    /^\/wiki\/(.+)$/.exec(path)?.[1] ?? (/^\/(?:w(?:\/index\.php)?)?$/.test(path) ? query('title') : null)
  if (!title) return null
  const written = writtenTitle(title, wiki)
  const revision = query('oldid')
  const other = query('action') ?? query('diff')
  if (other && other !== 'view') return null
  return revision ? `${wiki}/w/index.php?title=${written}&oldid=${revision}` : `${wiki}/wiki/${written}`
}

/** Spaces are underscores, and the first letter of a title is a capital everywhere but in the dictionaries. */
function writtenTitle(title: string, wiki: string): string {
  const spaced = title.replace(/ /g, '_')
  const named = wiki.endsWith('wiktionary.org') ? spaced : spaced.charAt(0).toUpperCase() + spaced.slice(1)
  return encodeURI(named).replace(/\?/g, '%3F').replace(/#/g, '%23')
}

/** A reader of Wikipedia's articles: `/en/articles/TITLE`, before 2024 `/en/TITLE`. */
function onWikiwand(path: string): string | null {
  const [, language, title] = /^\/([a-z-]{2,12})\/(?:articles\/)?([^/]+)$/.exec(path) ?? []
  return language && title && title !== 'articles'
    ? `${language}.wikipedia.org/wiki/${writtenTitle(title, 'wikipedia.org')}`
    : null
}
