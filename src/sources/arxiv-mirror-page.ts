import type { PageEvidence } from '../model/page.ts'
import { textOf, textsOf } from './page-parts.ts'

/** What Hugging Face, alphaXiv and others write round the title of an arXiv paper. */
const ROUND_TITLE =
  /^(?:paper page\s*[-–:]\s*|\[?\d{4}\.\d{4,5}(?:v\d+)?\]?\s*[-–:]?\s*)|\s*[|–-]\s*(?:alphaxiv|arxiv|scirate|papers? with code|hugging face|emergent mind|catalyzex|connected papers|cool papers)\b.*$/gi

/** An arXiv paper on another site: its own title, authors and the day that the site gives; LaTeXML is read elsewhere. */
export function readArxivMirror(document: Document): PageEvidence {
  if (document.querySelector('article.ltx_document')) return {}
  const og = document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? document.title
  const title = og.replace(ROUND_TITLE, '').trim()
  const authors = textsOf(document, 'main .author,main [itemprop="author"],.authors a[href*="author"]').map(
    (name) => name.replace(/\s*,$/, ''),
  )
  const told = [...document.querySelectorAll('main div,main time,main span')]
    .slice(0, 400)
    .filter((element) => element.childElementCount === 0)
    .map((element) => /^(?:published|submitted)(?: on)?:?\s*(.{6,20})$/i.exec(textOf(element))?.[1])
    .find((date) => date !== undefined)
  return {
    ...(title ? { title } : {}),
    ...(authors.length > 0 ? { authors } : {}),
    ...(told ? { published: told } : {}),
  }
}
