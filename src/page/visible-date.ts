import type { PartialDate } from '../model/date.ts'
import { readDate } from './dates.ts'
import type { Headline } from './headline.ts'
import { isElsewhere, stepsFrom } from './nearby.ts'

const MARKED =
  'time,[itemprop~="datePublished"],[class*="date" i],[class*="publish" i],[class*="time" i],[class*="posted" i],[class*="meta" i],[class*="info" i],[class*="created" i],[id*="date" i]'
const MAX_MARKED = 150
const MAX_TEXTS = 1500
const MAX_LINE = 120

/** Words beside a date that say what it is of, in the languages that pages of the web use most. */
const PUBLISHED =
  /publish|posted|created|erschienen|veröffentlicht|datum|publi[ée]|publicad|pubblicat|gepubliceerd|опубликован|date:|vom\b|erstellt|submitted|written/i
const UPDATED =
  /updated|modified|aktualisiert|geändert|änderung|stand\b|mis à jour|actualizad|aggiornat|bijgewerkt|обновлен|last edit/i

interface Candidate {
  readonly date: PartialDate
  readonly score: number
}

/**
 * The date that stands visibly on the page: marked as one, or written in a short line, near the headline rather
 * than far from it, said to be of publication rather than of a change. Only whole dates count.
 */
export function visibleDate(
  document: Document,
  language: string,
  headline: Headline | null,
): PartialDate | undefined {
  const candidates = [...marked(document, language, headline), ...written(document, language, headline)]
  return candidates.reduce<Candidate | null>(
    (best, next) => (best && best.score >= next.score ? best : next),
    null,
  )?.date
}

function marked(document: Document, language: string, headline: Headline | null): Candidate[] {
  const found: Candidate[] = []
  let seen = 0
  for (const element of document.querySelectorAll(MARKED)) {
    seen += 1
    if (seen > MAX_MARKED) break
    const text = element.textContent ?? ''
    const stamp = element.getAttribute('datetime') ?? element.getAttribute('content')
    if (!stamp && text.length > MAX_LINE * 2) continue
    const date = whole(stamp ?? '', language) ?? whole(text, language)
    if (!date) continue
    const own = `${element.className} ${element.getAttribute('itemprop') ?? ''} ${element.hasAttribute('pubdate') ? 'publish' : ''}`
    const kind = element.tagName === 'TIME' ? 2 : /date|publish|posted/i.test(own) ? 1.5 : 1
    found.push({ date, score: kind + words(`${own} ${text}`) - distance(element, headline) })
  }
  return found
}

/** Dates in short texts, or at the beginning of longer ones. */
function written(document: Document, language: string, headline: Headline | null): Candidate[] {
  if (!document.body) return []
  const found: Candidate[] = []
  const walker = document.createTreeWalker(document.body, 4)
  for (let seen = 0; seen < MAX_TEXTS; seen += 1) {
    const node = walker.nextNode()
    if (!node) break
    const text = node.textContent ?? ''
    const parent = node.parentElement
    if (!parent || text.length < 6 || !/\d/.test(text) || /^(?:SCRIPT|STYLE|NOSCRIPT)$/.test(parent.tagName))
      continue
    const date = whole(text.trimStart().slice(0, text.length > MAX_LINE ? 24 : MAX_LINE), language)
    if (!date) continue
    found.push({
      date,
      score: 0.5 + words(text) - distance(parent, headline) - text.trim().length / 200,
    })
  }
  return found
}

/** How far from the headline, and whether in a region about something else. */
function distance(element: Element, headline: Headline | null): number {
  return stepsFrom(headline, element) / 4 + (isElsewhere(element, headline) ? 3 : 0)
}

function words(text: string): number {
  return (PUBLISHED.test(text) ? 1 : 0) - (UPDATED.test(text) ? 1 : 0)
}

function whole(text: string, language: string): PartialDate | undefined {
  if (!/\d{4}|\d[./]\s?\d{1,2}[./]\s?\d\d/.test(text)) return undefined
  const date = readDate(text, language)
  return date?.day === undefined ? undefined : date
}

/** The date that a URL's path carries, such as `/2024/03/01/` or `/2024-03-01-`. */
export function dateInUrl(url: string): string | undefined {
  const found = /\/((?:19|20)\d{2})[-/_]?(0[1-9]|1[0-2])[-/_]?(0[1-9]|[12]\d|3[01])(?=[-/_.]|$)/.exec(url)
  return found ? `${found[1]}-${found[2]}-${found[3]}` : undefined
}
