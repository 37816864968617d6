import { htmlPage } from '../samples/html.ts'
import { html, type Site } from '../samples/site.ts'
import { madeId } from '../tests/support/made-list.ts'

/** A page with next to nothing on it. */
export const SMALL_PAGE = 'https://small.example/'

/** A page of 2,000 links, a third of them to papers. */
export const LINKS_PAGE = 'https://links.example/'

/** A listing of 2,000 links, a third of them to papers. */
export const LISTING_PAGE = 'https://arxiv.org/list/bench/new'

const LINK_COUNT = 2000

/** How many links of a page lead to papers of `madeList`. */
export const MARKED_COUNT = Math.ceil(LINK_COUNT / 3)

function link(n: number): string {
  if (n % 3 === 0) return `<li><a href="https://arxiv.org/abs/${madeId(n)}">Paper ${n}</a></li>`
  if (n % 3 === 1) return `<li><a href="https://blog.example/posts/${n}">Post ${n}</a></li>`
  return `<li><a href="/page/${n}">Page ${n}</a></li>`
}

/** The pages on which the content script is measured, besides the samples. */
export const BENCH_SITE: Site = ({ href }) => {
  if (href === SMALL_PAGE) return html(htmlPage('Small', '', '<h1>Small</h1><p>A few words.</p>'))
  if (href !== LINKS_PAGE && href !== LISTING_PAGE) return null
  const links = Array.from({ length: LINK_COUNT }, (_, n) => link(n)).join('\n')
  return html(htmlPage('Links', '', `<h1>Links</h1><ul>${links}</ul>`))
}
