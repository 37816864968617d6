import { type FoundLink, LONGEST_LINK_TITLE, MOST_LINKS } from '../model/found-link.ts'
import { plainLine } from '../page/text.ts'

/** Most links that are looked at: a page may hold any number. */
const MOST_VISITED = 10_000

/** What a link says that only labels what it leads to. */
const LABEL =
  /^\W*(?:(?:view |read |get |full |download |open )?(?:pdf|html|ps|doi|abs|abstract|paper|code|link|url|bib|bibtex|cite|video|slides|poster|supp\w*|data|demo|blog|website|project(?: page)?|github|openreview|arxiv|text|more|here|source|formats?|other|comments?|discuss|share|save|hide|reply|permalink|show|x)|\d+\D{0,3}(?:comments?|points?|(?:hour|minute|day|week|month|year)s? ago|citations?)|cited by \d+|arxiv[\s:]*\S*\d|\d{4}\.\d{4,5}(?:v\d+)?|(?:https?:\/\/|www\.)\S*|10\.\d{4,9}\/\S+|[\d.,\s]*)\W*$/i

/** Where pages say what a thing beside its links is called. */
const HEADINGS = 'h1, h2, h3, h4, [class*="title" i]'

/** What goes before a title on a listing, as arXiv writes it. */
const DESCRIPTOR = /^title:\s*/i

/** Parts of a page that lead about the site. */
const ABOUT = 'nav, header, footer, [role="navigation"], [role="banner"], [role="contentinfo"]'

/**
 * The links of a page, in its order, each address once, under the best title that stands there for it. Bounded
 * however large the page is; a page that stands in the way (clobbered names, throwing getters) yields none.
 * @param ranges only the links in these parts; null for the whole page without its navigation
 */
export function gatherLinks(document: Document, ranges: readonly Range[] | null): FoundLink[] {
  const found = new Map<string, FoundLink>()
  for (const anchor of anchorsIn(document, ranges)) {
    if (found.size >= MOST_LINKS) break
    const url = addressOf(anchor)
    if (url === null) continue
    const link = readLink(anchor, url)
    const before = found.get(url)
    if (!before || (before.weak && !link.weak)) found.set(url, link)
  }
  return [...found.values()]
}

/** The link to an address under its best title; null when the page has none. Bounded as `gatherLinks` is. */
export function linkTo(document: Document, url: string): FoundLink | null {
  let best: FoundLink | null = null
  for (const anchor of anchorsIn(document, null, false)) {
    if (addressOf(anchor) !== url) continue
    const link = readLink(anchor, url)
    if (!link.weak) return link
    best ??= link
  }
  return best
}

function* anchorsIn(
  document: Document,
  ranges: readonly Range[] | null,
  skipsNavigation = true,
): Generator<HTMLAnchorElement> {
  if (!ranges) {
    let visited = 0
    // Called on the prototype: a page may give an element the name of the method.
    for (const anchor of Document.prototype.getElementsByTagName.call(document, 'a')) {
      if (++visited > MOST_VISITED) return
      if (isLink(anchor) && !(skipsNavigation && anchor.closest(ABOUT))) yield anchor
    }
    return
  }
  for (const range of ranges) yield* anchorsOf(range)
}

function* anchorsOf(range: Range): Generator<HTMLAnchorElement> {
  const { commonAncestorContainer: holder } = range
  const root = holder instanceof Element ? holder : holder.parentElement
  const round = root?.closest('a')
  if (round && isLink(round)) yield round
  let visited = 0
  for (const anchor of root?.getElementsByTagName('a') ?? []) {
    if (++visited > MOST_VISITED) return
    if (isLink(anchor) && isSelected(range, anchor)) yield anchor
  }
}

/** True when some of the link's text is in the range, or all of a link without any: a touched edge is not enough. */
function isSelected(range: Range, anchor: Element): boolean {
  if (!range.intersectsNode(anchor)) return false
  const own = range.cloneRange()
  own.selectNodeContents(anchor)
  const startsBefore = range.compareBoundaryPoints(Range.START_TO_START, own) <= 0
  const endsAfter = range.compareBoundaryPoints(Range.END_TO_END, own) >= 0
  if (startsBefore && endsAfter) return true
  if (!startsBefore) own.setStart(range.startContainer, range.startOffset)
  if (!endsAfter) own.setEnd(range.endContainer, range.endOffset)
  return own.toString().trim() !== ''
}

function isLink(element: Element): element is HTMLAnchorElement {
  return element instanceof HTMLAnchorElement && element.hasAttribute('href')
}

/** Its address without a place on the page; null for what no list can hold, and for places on this very page. */
function addressOf(anchor: HTMLAnchorElement): string | null {
  const written = anchor.getAttribute('href') ?? ''
  if (written.length > 8192 || written.startsWith('#')) return null
  const { href, protocol } = anchor
  return protocol === 'http:' || protocol === 'https:' ? href : null
}

function readLink(anchor: HTMLAnchorElement, url: string): FoundLink {
  const text = plainLine(anchor.textContent || anchor.getAttribute('aria-label') || '', LONGEST_LINK_TITLE)
  if (text.length > 2 && !LABEL.test(text)) return { url, title: text, weak: false }
  const near = headingNear(anchor)
  return near ? { url, title: near, weak: false } : { url, title: text, weak: true }
}

/** What the item round a link is called: the one heading in it, or in the description after its term. */
function headingNear(anchor: Element): string | null {
  const described = anchor.closest('dt')?.nextElementSibling
  let item: Element | null = described ?? anchor.parentElement
  for (let steps = 0; item && steps < 5; steps++, item = described ? null : item.parentElement) {
    const headings = item.querySelectorAll(HEADINGS)
    // Several of them: this holds the neighbours too.
    if (headings.length > 3) return null
    const title = plainLine(headings[0]?.textContent ?? '', LONGEST_LINK_TITLE).replace(DESCRIPTOR, '')
    if (title.length > 2 && !LABEL.test(title)) return title
  }
  return null
}
