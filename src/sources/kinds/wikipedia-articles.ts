import { wikipedia } from '../wikipedia.ts'
import { firstOf, textAt } from './parts.ts'
import type { SiteReader } from './site-reader.ts'

/** Articles of Wikipedia and its sisters: nobody's own, and always being written. */
export const wikipediaArticles: SiteReader = {
  hosts: (wikipedia.domains ?? []).map((domain) => `*.${domain}`),
  read(document, place) {
    const [, name = ''] = /^\/wiki\/(.+)$/.exec(place.path) ?? []
    if (wikipedia.find(place) === null || name === '') return {}
    const title = firstOf(textAt(document, '#firstHeading,h1'), name.replace(/_/g, ' '))
    return { title, authors: [], siteName: siteAt(place.host), published: '' }
  },
}

/** `Wikipedia` of `en.m.wikipedia.org`. */
function siteAt(host: string): string {
  const name = host.split('.').at(-2) ?? ''
  return name.charAt(0).toUpperCase() + name.slice(1)
}
