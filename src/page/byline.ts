import { bylineNames } from './names.ts'
import { lineOf } from './text.ts'

/** Where publishing systems put the visible byline, surest first. */
const PLACES = [
  'a[rel~="author"],[itemprop~="author"]',
  '.byline a[href*="author"],.author a[href*="author"],a.author,.byline__name,.byline-name,.author-name,.authorName,.post-author-name',
  'd-byline .author .name,d-byline .author,.authors .author,.post-author,.entry-author,.article-author,.article__author,.c-byline__author',
  '.byline,.by-line,[class*="byline" i],[class~="author" i],[data-testid*="author" i]',
]
/** Parts of a page that speak of other people: comments, other articles, navigation. */
const ELSEWHERE =
  'nav,aside,footer,.comments,#comments,.comment,[class*="comment" i],[class*="related" i],[class*="sidebar" i],[class*="widget" i]'
const MAX_CANDIDATES = 30

/**
 * The authors named in the page's visible byline.
 * @returns names, or none when no place holds something that reads like names
 */
export function visibleAuthors(document: Document): string[] {
  for (const place of PLACES) {
    const names: string[] = []
    let seen = 0
    for (const element of document.querySelectorAll(place)) {
      seen += 1
      if (seen > MAX_CANDIDATES) break
      if (element.closest(ELSEWHERE)) continue
      const line = lineOf(element, 300)
      if (line.length > 160) continue
      for (const name of bylineNames(line)) if (looksPersonal(name) && !names.includes(name)) names.push(name)
      if (names.length > 0 && !place.startsWith('a[rel')) break
    }
    if (names.length > 0 && names.length <= 20) return names
  }
  return []
}

/** Two to five words that begin like names; a visible byline also holds dates, roles and sections. */
function looksPersonal(name: string): boolean {
  const words = name.split(' ')
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    words.every((word) =>
      /^(?:[\p{Lu}\p{Lo}]|(?:de|von|van|der|den|da|di|du|la|le|el|bin|al|dos|y)$)/u.test(word),
    )
  )
}
