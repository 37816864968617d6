import type { ExtraLink } from '../model/entry.ts'
import type { PageEvidence } from '../model/page.ts'
import { arxivVersion } from './arxiv-id.ts'
import { readArxivMirror } from './arxiv-mirror-page.ts'
import { textOf } from './page-parts.ts'

/**
 * Reads arXiv's abstract page, and what its HTML papers add to LaTeXML's own structure.
 * The date is that of the version shown: the one in the address, else the last in the submission history.
 */
export function readArxiv(document: Document, url: string, id: string): PageEvidence {
  const abstract = document.querySelector('#abs blockquote.abstract,blockquote.abstract')
  const evidence = abstract ? fromAbstract(document, url, abstract) : fromOther(document, url)
  return { kind: 'paper', siteName: 'arXiv', canonicalUrl: `https://arxiv.org/abs/${id}`, ...evidence }
}

function fromAbstract(document: Document, url: string, abstract: Element): PageEvidence {
  const history = versions(document)
  const shown = history.find(({ version }) => version === arxivVersion(url)) ?? history.at(-1)
  const first = history[0]
  const title = textAfter(document.querySelector('#abs h1.title,h1.title'), '.descriptor')
  const comments = textOf(document.querySelector('td.comments'))
  const journal = textOf(document.querySelector('td.jref'))
  const doi = document.querySelector('td.doi a')?.textContent?.trim()
  const authors = [...document.querySelectorAll('#abs .authors a,div.authors a')].map(textOf)
  return {
    ...(title ? { title } : {}),
    ...(authors.length > 0 ? { authors } : {}),
    ...(shown ? { published: shown.date } : dateline(document)),
    ...(first && shown && first !== shown ? { firstPublished: first.date } : {}),
    ...(comments || journal
      ? { comments: [comments, journal].filter((text) => text !== '').join('. ') }
      : {}),
    ...(doi ? { doi } : {}),
    abstract: textAfter(abstract, '.descriptor'),
    links: codeLinks(document, [abstract, document.querySelector('td.comments')]),
  }
}

function fromOther(document: Document, url: string): PageEvidence {
  return /^https?:\/\/(?:[\w-]+\.)*arxiv\.org\//.test(url) ? fromHtml(document) : readArxivMirror(document)
}

/** The watermark of an HTML paper: `arXiv:2305.14314v1 [cs.LG] 23 May 2023`. */
function fromHtml(document: Document): PageEvidence {
  const mark = textOf(document.querySelector('#watermark-tr,.watermark,#watermark'))
  const date = /\]\s*(\d{1,2} \p{L}{3,9} \d{4})/u.exec(mark)?.[1]
  return date ? { published: date } : {}
}

interface Version {
  readonly version: number
  readonly date: string
}

/** `[v2] Mon, 13 Nov 2023 17:37:28 UTC (1,155 KB)`, one for each version, oldest first. */
function versions(document: Document): Version[] {
  const text = document.querySelector('.submission-history')?.textContent?.slice(0, 50_000) ?? ''
  return [...text.matchAll(/\[v(\d+)\]\s*(?:\p{L}{3},\s*)?(\d{1,2}\s+\p{L}{3}\s+\d{4})/gu)].map((found) => ({
    version: Number(found[1]),
    date: found[2] ?? '',
  }))
}

/** `[Submitted on 12 Jun 2017 (v1), last revised 2 Aug 2023 (this version, v7)]`, where the history is missing. */
function dateline(document: Document): PageEvidence {
  const text = textOf(document.querySelector('.dateline'))
  const dates = [...text.matchAll(/(\d{1,2}\s+\p{L}{3}\s+\d{4})/gu)].map((found) => found[1] ?? '')
  const first = dates[0]
  const last = dates.at(-1)
  if (!first || !last) return {}
  return first === last ? { published: last } : { published: last, firstPublished: first }
}

const CODE =
  /^https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com|codeberg\.org|bitbucket\.org)\/[\w.-]+\/[\w.-]+/i

/** Links to the paper's code in its abstract and comments. */
function codeLinks(document: Document, places: readonly (Element | null)[]): ExtraLink[] {
  const hrefs = places.flatMap((place) =>
    [...(place?.querySelectorAll('a[href]') ?? [])].map((link) => link.getAttribute('href') ?? ''),
  )
  const written = [...(textOf(document.querySelector('td.comments')).match(/https?:\/\/\S+/g) ?? [])]
  const repositories = [...hrefs, ...written].flatMap(
    (href) => CODE.exec(href)?.[0].replace(/\.$|\.git$/, '') ?? [],
  )
  return [...new Set(repositories)].slice(0, 3).map((url) => ({ label: 'code', url }))
}

function textAfter(element: Element | null, dropped: string): string {
  if (!element) return ''
  const label = element.querySelector(dropped)?.textContent ?? ''
  return (element.textContent ?? '').replace(label, '').replace(/\s+/g, ' ').trim()
}
