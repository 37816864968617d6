import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { abstractPage } from '../samples/arxiv-pages.ts'
import { ARXIV_WORKS } from '../samples/arxiv-works.ts'
import { BLOG_POST_URL, blogPost } from '../samples/blog-page.ts'
import { corporaFolder } from '../tests/support/corpora.ts'

/** A page by its address. */
export interface NamedPage {
  readonly url: string
  readonly html: string
}

/** Of the real pages each sixth is read: more would tell no more. */
const EACH = 6

/** Every sixth real page and the largest of all, as the last; the samples where there are no real ones. */
export function pagesToRead(): readonly NamedPage[] {
  const folder = corporaFolder()
  const pages = folder === null ? samples() : realPages(path.join(folder, 'corpora', 'pages'))
  const [largest, ...others] = pages.toSorted((a, b) => b.html.length - a.html.length)
  const some = folder === null ? others : others.filter((_, at) => at % EACH === 0)
  return largest ? [...some, largest] : []
}

function realPages(folder: string): NamedPage[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const { url } = JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as { url: string }
      const html = readFileSync(path.join(folder, name.replace(/json$/, 'html')), 'utf8')
      return { url: url.replace(/^http:/, 'https:').replace(/#.*/, ''), html }
    })
}

function samples(): NamedPage[] {
  const works = ARXIV_WORKS.map((work) => ({
    url: `https://arxiv.org/abs/${work.id}`,
    html: abstractPage(work),
  }))
  return [...works, { url: BLOG_POST_URL, html: blogPost() }]
}
