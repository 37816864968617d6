import type { Headline } from './headline.ts'

/** Regions of a page that speak of other pages and of other people. */
const ELSEWHERE =
  'nav,aside,footer,.comments,#comments,[class*="comment" i],[class*="related" i],[class*="sidebar" i],[class*="widget" i],' +
  '[class*="teaser" i],[class*="footer" i],[class*="recommend" i],[class*="popular" i],[class*="newsletter" i],[id*="comment" i]'
const MAX_STEPS = 12

/** True when an element stands in a region that is about something else: one that does not hold the headline. */
export function isElsewhere(element: Element, headline: Headline | null): boolean {
  const region = element.closest(ELSEWHERE)
  if (!region || region === element.ownerDocument.body || region.tagName === 'HTML') return false
  return headline === null || !region.contains(headline.element)
}

/** How many levels one has to climb from the headline to an element that holds the other too. */
export function stepsFrom(headline: Headline | null, element: Element): number {
  let steps = 0
  for (let at: Element | null = headline?.element ?? null; at && steps < MAX_STEPS; at = at.parentElement) {
    if (at.contains(element)) return steps
    steps += 1
  }
  return MAX_STEPS
}

/** The elements that a selector finds near the headline, nearest first, at most `max` looked at. */
export function nearest(
  document: Document,
  selector: string,
  headline: Headline | null,
  max: number,
): Element[] {
  const found: { readonly element: Element; readonly steps: number }[] = []
  let seen = 0
  for (const element of document.querySelectorAll(selector)) {
    seen += 1
    if (seen > max) break
    if (!isElsewhere(element, headline)) found.push({ element, steps: stepsFrom(headline, element) })
  }
  return found.sort((a, b) => a.steps - b.steps).map(({ element }) => element)
}
