import type { PageEvidence } from '../model/page.ts'
import type { Identity } from '../model/work-key.ts'
import { readArxiv } from './arxiv-page.ts'
import { readDblp } from './dblp-page.ts'
import { readIeee } from './ieee-page.ts'
import { readOpenReview } from './openreview-page.ts'
import { readPubMed } from './pubmed-page.ts'
import { readScienceDirect } from './sciencedirect-page.ts'

/** Reads a page of a source: what its own structure says beyond the tags that all pages share. May throw. */
export type SourceReader = (document: Document, url: string, id: string) => PageEvidence

const readers: ReadonlyMap<string, SourceReader> = new Map([
  ['arxiv', readArxiv],
  ['dblp', readDblp],
  ['ieee', readIeee],
  ['openreview', readOpenReview],
  ['pubmed', readPubMed],
  ['sciencedirect', readScienceDirect],
])

/** Sources whose works are no papers: what kind their pages are is for the page to say. */
const WRITING = new Set(
  'amazon forum-magnum github google-docs hacker-news lobsters medium reddit stack-exchange substack vimeo web wikipedia x youtube zenodo'.split(
    ' ',
  ),
)

/** What the source's own structure says of the work that a page shows. May throw on a page that it did not expect. */
export function readSource(document: Document, url: string, { source, id }: Identity): PageEvidence {
  const told = readers.get(source)?.(document, url, id) ?? {}
  return WRITING.has(source) || isNews(document) ? told : { kind: 'paper', ...told }
}

/** Journals' news stand among their papers and say that they are articles. */
function isNews(document: Document): boolean {
  const type = document.querySelector('meta[name="citation_article_type" i]')?.getAttribute('content') ?? ''
  return /^(?:news|editorial|obituary|career|podcast|books? review)/i.test(type)
}
