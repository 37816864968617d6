/** Most UTF-16 units of a URL that is asked about; longer ones are data in disguise. */
const MAX_URL_LENGTH = 8192

/** Anchors of a page that are looked at; what a page has beyond them stays unmarked. */
export const MAX_ANCHORS = 10_000

/** Different URLs of a page that are known at one time. */
export const MAX_URLS = 4000

/** Anchors between two looks at the clock. */
const STRIDE = 50

/** The links of a page at one time: the anchors of each URL. */
export type Links = Map<string, HTMLAnchorElement[]>

/** Goes through the anchors of a page a little at a time. */
export interface LinkWalk {
  readonly links: Links
  /** Goes on until `enough` says so; true once the last anchor was seen. */
  go(enough: () => boolean): boolean
}

/**
 * Begins a walk over a page's anchors, in the order of the document.
 * @param root the page's root element; its own names are safe from elements that are named after them
 */
export function linkWalk(root: Element): LinkWalk {
  const anchors = root.getElementsByTagName('a')
  const links: Links = new Map()
  let next = 0
  return {
    links,
    go(enough) {
      const end = Math.min(anchors.length, MAX_ANCHORS)
      while (next < end) {
        const anchor = anchors[next++]
        if (anchor) note(links, anchor)
        if (next % STRIDE === 0 && enough()) return next >= end
      }
      return true
    },
  }
}

function note(links: Links, anchor: HTMLAnchorElement): void {
  const url = urlOf(anchor)
  if (url === null) return
  const known = links.get(url)
  if (known) known.push(anchor)
  else if (links.size < MAX_URLS) links.set(url, [anchor])
}

/** Where an anchor leads on the web; null for a place on the page itself, and for all that is no web address. */
function urlOf(anchor: HTMLAnchorElement): string | null {
  const written = anchor.getAttribute('href')
  if (written === null || written.startsWith('#') || written.length > MAX_URL_LENGTH) return null
  const { href } = anchor
  // The anchor of a drawing has an object here.
  if (typeof href !== 'string' || href.length > MAX_URL_LENGTH) return null
  return /^https?:/.test(href) ? href : null
}
