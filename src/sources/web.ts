import type { Examples, Place, Source } from './source.ts'
import { isTracking } from './tracking.ts'

/** Any page of the web, by the form of its URL that all its variants share. */
export const web: Source = {
  name: 'web',
  hosts: [],
  find: webId,
  abstractUrl: (id) => (id.startsWith('file:') ? id : `https://${id}`),
}

export const examples: Examples = {
  works: [
    ['https://www.example.org/post/', 'web:example.org/post'],
    ['http://example.org:80/post?utm_source=rss&b=2&a=1#part', 'web:example.org/post?a=1&b=2'],
    ['https://m.example.org/blog/index.html', 'web:example.org/blog'],
    ['https://example.org/app/#/chapter/1', 'web:example.org/app#/chapter/1'],
    ['https://amp.example.org/2024/a-post/amp/', 'web:example.org/2024/a-post'],
    ['https://example.org:8080/a%7eb?q=', 'web:example.org:8080/a~b?q'],
    ['https://example.org', 'web:example.org'],
    ['file:///home/ada/On%20numbers.pdf', 'web:file:///home/ada/On%20numbers.pdf'],
  ],
  others: [],
}

const INDEX = /\/(?:index|default)\.(?:html?|php\d?|aspx?|jsp|cgi|shtml)$/i
/** A subdomain that serves the same pages to telephones; two more labels must follow it. */
const SMALL_SCREEN = /^(?:m|mobile|amp)\.(?=[^.]+\.[^.]+)/

/**
 * The canonical form of a URL without its scheme: no `www.` or mobile host, default port, closing slash, index
 * page, tracking or fragment (unless it is a route), parameters in order, escapes as RFC 3986 section 6.2.2.
 */
export function webId({ url, host }: Place): string {
  if (url.protocol === 'file:') return `file://${escapes(url.pathname)}`
  const site = host.replace(SMALL_SCREEN, '')
  const path = escapes(url.pathname)
    .replace(INDEX, '/')
    .replace(/;jsessionid=[^/]*/i, '')
    .replace(/(?<!:)\/{2,}/g, '/')
  return site + shorn(path) + queryOf(url.search, site) + routeOf(url.hash)
}

/** Takes off what names a view of the page: closing slashes and the AMP ending of a post. */
function shorn(path: string): string {
  let end = path.length
  while (path[end - 1] === '/') end -= 1
  const bare = path.slice(0, end).replace(/\.amp(?=$|\.html$)/, '')
  if (!bare.endsWith('/amp')) return bare
  const post = bare.slice(0, -'/amp'.length)
  return /[-\d]|\.html$/.test(post.slice(post.lastIndexOf('/') + 1)) ? post : bare
}

function queryOf(search: string, site: string): string {
  if (search.length < 2) return ''
  const kept = search
    .slice(1)
    .split('&')
    .filter((part) => part !== '')
    .map((part) => {
      const equals = part.indexOf('=')
      return equals < 0 ? ([part, ''] as const) : ([part.slice(0, equals), part.slice(equals + 1)] as const)
    })
    .filter(([name, value]) => !isTracking(site, name, value))
    .map(([name, value]) => escapes(value === '' ? name : `${name}=${value}`).replace(/%20/g, '+'))
  return kept.length === 0 ? '' : `?${kept.sort().join('&')}`
}

/** `#/…` and `#!…` choose what an application shows; any other fragment is a place on the page. */
function routeOf(hash: string): string {
  return /^#!?\/?[^/!:~]/.test(hash) && /^#[/!]/.test(hash) ? hash.replace(/\/+$/, '') : ''
}

/** Escapes in upper case, and none where the character may stand for itself. */
function escapes(text: string): string {
  if (!text.includes('%')) return text
  return text.replace(/%[0-9a-f]{2}/gi, (escaped) => {
    const character = String.fromCharCode(Number.parseInt(escaped.slice(1), 16))
    return /[\w.~-]/.test(character) ? character : escaped.toUpperCase()
  })
}
