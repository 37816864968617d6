import { textWithout } from './text.ts'
import { folded } from './titles.ts'

/** The page's visible headline. */
export interface Headline {
  readonly element: Element
  readonly text: string
  /** One of the page's declared titles says the same, or holds it. */
  readonly confirmed: boolean
}

const NAME_OF_SITE =
  'nav,[class*="logo" i],[id*="logo" i],[class*="site-title" i],[class*="site-name" i],[class*="brand" i]'
/** Parts of a heading that are not the title: the line over it, the line under it, what only screens readers hear. */
const BESIDE_TITLE =
  '[class*="overline" i],[class*="kicker" i],[class*="dachzeile" i],[class*="topline" i],[class*="eyebrow" i],[class*="spitzmarke" i],' +
  '[class*="label" i],[class*="subtitle" i],[class*="subline" i],[aria-hidden="true"],small,script,style'
const MAX_CANDIDATES = 40

/**
 * The heading over what the page is about: of its `<h1>`, then `<h2>`, the one that the declared titles confirm
 * best, else its only `<h1>`; null when several compete or there is none.
 * @param siteName a heading that only says this is the site's, not the page's
 */
export function headlineOf(document: Document, titles: readonly string[], siteName: string): Headline | null {
  const declared = titles.map(folded).filter((title) => title !== '')
  const site = folded(siteName)
  const first = headings(document, 'h1').filter(
    ({ element, text }) => !isNameOfSite(element) && folded(text) !== site,
  )
  for (const candidates of [first, headings(document, 'h2').filter(({ text }) => folded(text) !== site)]) {
    const best = candidates.reduce<{ candidate: Candidate; agrees: number } | null>((before, candidate) => {
      const agrees = agreement(folded(candidate.text), declared)
      return agrees > (before?.agrees ?? 0) ? { candidate, agrees } : before
    }, null)
    if (best) return { ...best.candidate, confirmed: true }
  }
  const [only, second] = first
  return only && !second ? { ...only, confirmed: false } : null
}

interface Candidate {
  readonly element: Element
  readonly text: string
}

function headings(document: Document, name: string): Candidate[] {
  return [...document.querySelectorAll(name)]
    .slice(0, MAX_CANDIDATES)
    .map((element) => ({ element, text: titleIn(element) }))
    .filter(({ text }) => text.length > 1)
}

/** A heading's title: the part of it that is called headline, else all but what stands beside the title. */
function titleIn(heading: Element): string {
  const part = heading.querySelector('.headline,[itemprop~="headline"]')
  return textWithout(part ?? heading, BESIDE_TITLE, 500) || textWithout(heading, 'script,style', 500)
}

function isNameOfSite(heading: Element): boolean {
  const region = heading.closest(NAME_OF_SITE)
  return region !== null && region.tagName !== 'HTML' && region.tagName !== 'BODY'
}

/** How well a heading says what the declared titles say: 0 for not at all. */
function agreement(heading: string, titles: readonly string[]): number {
  const scores = titles.map((title) => {
    if (title === heading) return 4
    if (heading.length < 5) return 0
    if (title.startsWith(heading) || heading.startsWith(title)) return 3
    return heading.length > 15 && (title.includes(heading) || heading.endsWith(title)) ? 2 : 0
  })
  return Math.max(0, ...scores)
}
