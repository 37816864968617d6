import { lineOf } from './text.ts'

const ELSEWHERE =
  'nav,aside,footer,[class*="logo" i],[id*="logo" i],[class*="site-title" i],[class*="site-name" i],[class*="brand" i]'

/** The page's visible headline: the one `<h1>` that is not the site's name; empty when there is none or several. */
export function headline(document: Document): string {
  const all = [...document.querySelectorAll('h1')].slice(0, 20)
  const own = all.filter((heading) => !heading.closest(ELSEWHERE) && lineOf(heading, 500) !== '')
  const inside = own.filter((heading) =>
    heading.closest('article,main,[role="main"],[itemprop="articleBody"]'),
  )
  const [only, second] = inside.length > 0 ? inside : own
  return only && !second ? lineOf(only, 500) : ''
}
