import { textWithout } from './text.ts'

const PLACES =
  '#abstract,.abstract,[class*="abstract" i]:not(a):not(body):not(nav),[id^="abs" i],section[aria-label="Abstract" i]'
const LABELS = 'h1,h2,h3,h4,h5,strong.title,.title,button,script,style'
const MAX_PLACES = 20
/** Shorter texts are labels and links that are called after the abstract. */
const SHORTEST = 120

/** The abstract that stands on a paper's page, where no tag holds it. */
export function visibleAbstract(document: Document): string | undefined {
  const texts = [...document.querySelectorAll(PLACES)]
    .slice(0, MAX_PLACES)
    .map((place) => textWithout(place, LABELS, 6000))
  return texts.find((text) => text.length >= SHORTEST)
}
