import type { PageKind, SeenPage } from '../model/page.ts'

/** Longest title that crosses to the worker. */
const MAX_TITLE = 500

/**
 * Says cheaply what a page is; ships in the content script. Looks at the head, at a few selectors and at the
 * length of some paragraphs. Never throws.
 * @param url the document's address, without what the browser adds
 */
export function detect(document: Document, url: string): SeenPage {
  try {
    const canonicalUrl = canonicalOf(document, url)
    return {
      kind: kindOf(document, url),
      url,
      title: (document.title ?? '').replace(/\s+/g, ' ').trim().slice(0, MAX_TITLE),
      ...(canonicalUrl ? { canonicalUrl } : {}),
    }
  } catch {
    return { kind: 'other', url, title: '' }
  }
}

/** Paper, article or other, by what the page says of itself, how its address reads and how it is built. */
export function kindOf(document: Document, url: string): PageKind {
  if (document.contentType === 'application/pdf') return 'paper'
  const types = declaredTypes(document)
  if (isPaper(document, types)) return 'paper'
  return isArticle(document, url, types) ? 'article' : 'other'
}

/** Blogs that ask to be cited name title, author and date; what follows only papers have. */
const PAPER_TAGS = [
  'pdf_url',
  'doi',
  'arxiv_id',
  'pmid',
  'issn',
  'isbn',
  'volume',
  'firstpage',
  'journal_title',
  'journal_abbrev',
  'conference_title',
  'conference',
  'inbook_title',
  'abstract_html_url',
  'technical_report_institution',
  'dissertation_institution',
  'publisher',
  'authors',
]
  .map((name) => `meta[name="citation_${name}" i]`)
  .join()
const SCHOLARLY = /^(?:ScholarlyArticle|MedicalScholarlyArticle|Thesis)$/
const ARTICLE = /^(?:\w*Article|\w*BlogPosting|Report|\w*Review|Essay)$/

/** Highwire tags that only a paper's own page carries, a scholarly JSON-LD type, or a LaTeXML document. */
function isPaper(document: Document, types: readonly string[]): boolean {
  if (has(document, 'meta[name="citation_title" i]')) {
    if (has(document, PAPER_TAGS)) return true
    if (has(document, 'meta[name="citation_author" i]') && !isDeclaredArticle(document, types)) return true
  }
  return has(document, 'article.ltx_document') || types.some((type) => SCHOLARLY.test(type))
}

/** Says of itself that it is a post or an article; a paper's page does not. */
function isDeclaredArticle(document: Document, types: readonly string[]): boolean {
  return (
    has(document, 'meta[property="og:type" i][content="article" i]') ||
    types.some((type) => ARTICLE.test(type))
  )
}

/** Pages that serve an account or a form, whatever they declare. */
const FORM =
  /^(?:[a-z]+[-_])?(?:log[-_]?in|log[-_]?out|sign[-_]?in|sign[-_]?up|register|registration|subscribe)(?:[-_][a-z]+)?$/i
/** Pages about the site, its wares and its lists of other pages. */
const NO_ARTICLE =
  /^(?:about(?:[-_]us)?|contact(?:[-_]us)?|kontakt|impressum|imprint|privacy(?:[-_]policy)?|datenschutz\w*|terms|agb|search|suche|cart|checkout|account|category|categories|kategorie|categoria|tags?|topics?|authors?|users?|page|archives?|products?|produkte?|shop|store|downloads?|faq|jobs|careers|submissions)$/i
/** Last parts of a path that list what stands below them. */
const LISTS = /^(?:blog|news|aktuelles|articles?|artikel|posts?|stories|essays|papers|publications)$/i
/** Characters of paragraphs in one block that make a text: after a telling address, after a number, after any other. */
const SHORT_TEXT = 300
const LONG_TEXT = 1500
const WHOLE_ESSAY = 6000

function isArticle(document: Document, url: string, types: readonly string[]): boolean {
  const parts = pathParts(url)
  const last = parts.at(-1) ?? ''
  if (parts.length === 0 || FORM.test(last))
    return isPostNumber(url) && types.some((type) => ARTICLE.test(type))
  if (types.some((type) => ARTICLE.test(type)) || has(document, PUBLISHED)) return true
  if (parts.some((part) => NO_ARTICLE.test(part))) return false
  const entries = document.querySelectorAll('.h-entry,.hentry')
  if (LISTS.test(last) || entries.length > 3) return false
  if (entries.length === 1 && has(document, '.h-entry .dt-published')) return true
  const og =
    document.querySelector('meta[property="og:type" i],meta[name="og:type" i]')?.getAttribute('content') ?? ''
  const telling = Math.max(...parts.slice(-2).map(wordCount)) >= 3 || DATED.test(url)
  const numbered = /\d{4,}/.test(last)
  if (!/^(?:article|blog|news)/i.test(og)) {
    return textLength(document) >= (telling ? SHORT_TEXT : numbered ? LONG_TEXT : WHOLE_ESSAY)
  }
  if (telling) return true
  const least = numbered ? SHORT_TEXT / 2 : wordCount(last) === 2 ? LONG_TEXT / 2 : LONG_TEXT * 2
  return textLength(document) >= least
}

/** Words in a part of a path such as `why-i-meditate`; numbers are none. */
function wordCount(part: string): number {
  return part.split(/[-_+,]|%20/).filter((word) => /\p{L}/u.test(word)).length
}

/** A path with a year and month, as blogs and newspapers have. */
const DATED = /\/(?:19|20)\d{2}[-/](?:0?[1-9]|1[0-2])[-/](?:[0-3]?\d[-/])?(?=[^/?#]*\p{L})/u

const PUBLISHED = 'meta[property="article:published_time" i],meta[name="article:published_time" i]'

/** WordPress shows a post at the site's root by its number. */
function isPostNumber(url: string): boolean {
  return /[?&]p=\d/.test(url)
}

/** The parts of the path that mean something: no language, no index page, no file ending. */
function pathParts(url: string): string[] {
  const path = /^\w+:\/\/[^/]*([^?#;]*)/.exec(url)?.[1] ?? ''
  const parts = path
    .split('/')
    .filter((part) => part !== '' && !/^(?:index|home|default)(?:\.\w+)?$/i.test(part))
  const bare = parts.map((part) => part.replace(/\.(?:html?|php|aspx?|jsp|cgi)$/i, ''))
  return bare.length === 1 && /^[a-z]{2}(?:[-_][a-z]{2})?$/i.test(bare[0] ?? '') ? [] : bare
}

const MAX_PARAGRAPHS = 400

/** Characters in the paragraphs of the block that holds most of them; a listing's teasers stand in a block each. */
function textLength(document: Document): number {
  const blocks = new Map<Element | null, number>()
  const paragraphs = document.getElementsByTagName('p')
  let most = 0
  for (let at = 0; at < MAX_PARAGRAPHS; at += 1) {
    const paragraph = paragraphs[at]
    if (!paragraph) break
    const length = (paragraph.textContent ?? '').trim().length
    if (length < 60) continue
    const sum = (blocks.get(paragraph.parentElement) ?? 0) + length
    blocks.set(paragraph.parentElement, sum)
    most = Math.max(most, sum)
  }
  return most
}

/** The `@type`s in the page's JSON-LD, by pattern: parsing waits until someone asks for the page. */
function declaredTypes(document: Document): string[] {
  const types: string[] = []
  for (const script of document.querySelectorAll('script:not([src])')) {
    const text = (script.textContent ?? '').slice(0, 200_000)
    if (!JSON_LD.test(text.slice(0, 300)) && !/ld\+json/i.test(script.getAttribute('type') ?? '')) continue
    for (const found of text.matchAll(/"@type"\s*:\s*(?:\[\s*)?"(?:https?:\/\/schema\.org\/)?(\w+)"/g)) {
      types.push(found[1] ?? '')
      if (types.length > 200) return types
    }
  }
  return types
}

/** How JSON-LD begins; some pages forget to say the type of the script. */
const JSON_LD = /^\s*\[?\s*\{\s*"@(?:context|graph|type)"/

function canonicalOf(document: Document, url: string): string | null {
  const href = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href')
  if (!href) return null
  try {
    const canonical = new URL(href, url)
    return /^https?:$/.test(canonical.protocol) ? canonical.href.slice(0, 8192) : null
  } catch {
    return null
  }
}

function has(document: Document, selector: string): boolean {
  return document.querySelector(selector) !== null
}
