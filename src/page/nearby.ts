import type { Headline } from './headline.ts'
import { lineOf } from './text.ts'

/** Regions of a page that speak of other pages and of other people. */
const ELSEWHERE =
  'nav,aside,footer,.comments,#comments,[class*="comment" i],[class*="related" i],[class*="sidebar" i],[class*="widget" i]:not([class*="elementor"]),' +
  '[class*="teaser" i],[class*="footer" i],[class*="recommend" i],[class*="popular" i],[class*="newsletter" i],[id*="comment" i]'
const MAX_STEPS = 12

/** True when an element stands in a region that is about something else: one that does not hold the headline. */
export function isElsewhere(element: Element, headline: Headline | null): boolean {
  const region = element.closest(ELSEWHERE)
  if (!region || region === element.ownerDocument.body || region.tagName === 'HTML') return false
  if (headline === null) return true
  if (region.contains(headline.element)) return false
  return (
    !isOwnFoot(region, headline) || isElsewhere(region.parentElement ?? region.ownerDocument.body, headline)
  )
}

/** The foot of the article itself, where themes put author and date. */
function isOwnFoot(region: Element, headline: Headline): boolean {
  if (region.tagName !== 'FOOTER') return false
  const article = region.closest('article,[class*="hentry"],[itemtype*="schema.org/"]')
  return article?.contains(headline.element) ?? false
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

/**
 * The elements that a selector finds, nearest to the headline first, at most `max` looked at.
 * Regions about something else are for the caller to ask about: it looks at few of the elements.
 */
export function nearest(
  document: Document,
  selector: string,
  headline: Headline | null,
  max: number,
): Element[] {
  const found: { readonly element: Element; readonly steps: number }[] = []
  for (const element of document.querySelectorAll(selector)) {
    if (found.length >= max) break
    found.push({ element, steps: stepsFrom(headline, element) })
  }
  return found.sort((a, b) => a.steps - b.steps).map(({ element }) => element)
}

/** Lines of text round the headline: those after it, then those before it, each as its own small element has it. */
export function linesAround(headline: Headline, after: number, before: number): string[] {
  const { body } = headline.element.ownerDocument
  if (!body?.contains(headline.element)) return []
  const lines: string[] = []
  for (const [step, count] of [
    ['nextNode', after],
    ['previousNode', before],
  ] as const) {
    const walker = body.ownerDocument.createTreeWalker(body, 4)
    walker.currentNode = headline.element
    for (let seen = 0; seen < count; seen += 1) {
      const parent = walker[step]()?.parentElement
      if (!parent) break
      if (parent.childElementCount <= MAX_PARTS && !headline.element.contains(parent))
        lines.push(lineOf(parent, 200))
    }
  }
  return [...new Set(lines)].filter((line) => line !== '')
}

/** An element with more parts than this is no line of text. */
const MAX_PARTS = 6
