import type { PageKind, SeenPage } from '../model/page.ts'

/** Longest title that crosses to the worker. */
const MAX_TITLE = 500

/**
 * Says cheaply what a page is; ships in the content script. Looks at the head and at a few selectors, never at
 * the text. Never throws.
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

/** Paper, article or other, by what the page says of itself and how it is built. */
export function kindOf(document: Document, url: string): PageKind {
  if (document.contentType === 'application/pdf') return 'paper'
  if (isPaper(document)) return 'paper'
  return isArticle(document, url) ? 'article' : 'other'
}

/** Highwire tags that only a paper's own page carries, a scholarly JSON-LD type, or a LaTeXML document. */
function isPaper(document: Document): boolean {
  if (has(document, 'meta[name="citation_title" i]') && has(document, PAPER_TAGS)) return true
  if (has(document, 'article.ltx_document')) return true
  return declaredTypes(document).some((type) => SCHOLARLY.test(type))
}

const PAPER_TAGS =
  'meta[name="citation_author" i],meta[name="citation_authors" i],meta[name="citation_pdf_url" i],' +
  'meta[name="citation_doi" i],meta[name="citation_arxiv_id" i],meta[name="citation_journal_title" i],' +
  'meta[name="citation_conference_title" i]'
const SCHOLARLY = /^(?:ScholarlyArticle|MedicalScholarlyArticle|Thesis)$/
const ARTICLE = /^(?:\w*Article|BlogPosting|LiveBlogPosting|Report|\w*Review|Essay|OpinionNewsArticle)$/
const LISTING =
  /^(?:CollectionPage|SearchResultsPage|ItemList|Blog|ProfilePage|Product|VideoObject|WebApplication)$/

function isArticle(document: Document, url: string): boolean {
  if (isHome(url)) return false
  const types = declaredTypes(document)
  if (types.some((type) => ARTICLE.test(type))) return true
  const og = content(document, 'meta[property="og:type" i],meta[name="og:type" i]').toLowerCase()
  if (types.some((type) => LISTING.test(type))) return false
  if (has(document, 'meta[property="article:published_time" i],meta[name="article:published_time" i]'))
    return true
  if (og === 'article' || og === 'blog' || og.startsWith('article:'))
    return one(document, 'h1') || og === 'article'
  return one(document, '.h-entry') || one(document, '.hentry') || one(document, ARTICLE_ITEM)
}

const ARTICLE_ITEM =
  '[itemtype$="schema.org/Article"],[itemtype$="schema.org/NewsArticle"],[itemtype$="schema.org/BlogPosting"]'

/** The root of a site, or its front page in one language. */
function isHome(url: string): boolean {
  const path = /^\w+:\/\/[^/]*([^?#]*)/.exec(url)?.[1] ?? ''
  return (
    /^\/?(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|home|default)(?:\.\w+)?)?$/i.test(path) &&
    !/[?&]p=\d/.test(url)
  )
}

/** Top-level `@type`s of the page's JSON-LD, by pattern: parsing waits until someone asks for the page. */
function declaredTypes(document: Document): string[] {
  const types: string[] = []
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const text = (script.textContent ?? '').slice(0, 200_000)
    for (const found of text.matchAll(/"@type"\s*:\s*(?:\[\s*)?"(?:https?:\/\/schema\.org\/)?(\w+)"/g)) {
      types.push(found[1] ?? '')
      if (types.length > 200) return types
    }
  }
  return types
}

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

/** Exactly one element: a listing repeats what an article has once. */
function one(document: Document, selector: string): boolean {
  return document.querySelectorAll(selector).length === 1
}

function content(document: Document, selector: string): string {
  return document.querySelector(selector)?.getAttribute('content')?.trim() ?? ''
}
