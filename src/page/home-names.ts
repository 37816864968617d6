import { lineOf } from './text.ts'

const HOME = 'a[rel~="home"],a[href="/"],[class*="logo" i] img[alt],img[class*="logo" i][alt]'
const FEED = 'link[rel~="alternate"][type*="rss" i][title],link[rel~="alternate"][type*="atom" i][title]'
const MAX_LINKS = 12

/**
 * What a page that declares no name of its site calls its home and its feeds: `Rechenwerk » Feed`, the text or
 * the picture of the link to the home page.
 */
export function homeNames(document: Document): string[] {
  const feeds = [...document.querySelectorAll(FEED)]
    .slice(0, MAX_LINKS)
    .map((link) => link.getAttribute('title') ?? '')
  const homes = [...document.querySelectorAll(HOME)]
    .slice(0, MAX_LINKS)
    .flatMap((link) => [
      link.getAttribute('alt') ?? '',
      (link.getAttribute('rel') && link.getAttribute('title')) ?? '',
      link.querySelector('img')?.getAttribute('alt') ?? '',
      lineOf(link, 80),
    ])
  return [
    ...feeds.map((title) => title.split(/\s+(?:»|::|\||-|–)\s+/)[0] ?? ''),
    ...homes.map((name) => name.replace(/\s*\b(?:logo|home ?page|home|startseite)\b\s*:?/gi, ' ').trim()),
  ].filter((name) => name !== '' && name.length <= 60 && !/\bRSS\b/.test(name))
}
