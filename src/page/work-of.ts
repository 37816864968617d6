import type { PageKind } from '../model/page.ts'
import { storableUrl } from '../model/url.ts'
import { type Evidence, fieldOf } from './evidence.ts'
import { plainLine } from './text.ts'
import { venueNamed } from './venue-names.ts'
import { isSubmitted, venueIn } from './venues.ts'

/**
 * The venue as reading lists write it: a conference's short name with its year where the page tells both.
 * @param year of publication, for venues whose name is given without one
 */
export function venueOf(evidence: Evidence, year: number | undefined): string | undefined {
  const said = fieldOf(evidence, 'venue', ['source', 'highwire', 'dublinCore', 'jsonLd']).map((text) =>
    plainLine(text, 300),
  )
  const comments = evidence.from.source.comments
  const short = [...said, ...(comments ? [comments] : [])]
    .map((text) => venueIn(text) ?? (isSubmitted(text) ? null : venueNamed(text, year)))
    .find((venue) => venue !== null)
  return short ?? said[0]
}

const DOI = /10\.\d{4,9}(?:\.\d+)*\/[^\s"<>]+/

/** The DOI that the page gives the work it shows. */
export function doiOf(evidence: Evidence, kind: PageKind): string | undefined {
  if (kind !== 'paper') return undefined
  const texts = fieldOf(evidence, 'doi', ['source', 'highwire', 'dublinCore'])
  return texts.map((text) => DOI.exec(text)?.[0]).find((doi) => doi !== undefined)
}

/**
 * The address that the page itself calls canonical. A home page, or another page's address on the same site's
 * root, is a mistake of the page and not taken.
 */
export function canonicalOf({ document, url, from }: Evidence): string | undefined {
  const linked = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? undefined
  const ways = [from.source.canonicalUrl, linked, from.openGraph.canonicalUrl]
  return ways.map((way) => absolute(way, url)).find((way) => way !== undefined)
}

function absolute(href: string | undefined, base: string): string | undefined {
  if (!href) return undefined
  try {
    const found = storableUrl(new URL(href, base).href)
    if (!found || found.protocol === 'file:') return undefined
    return found.pathname === '/' && new URL(base).pathname !== '/' && found.search === ''
      ? undefined
      : found.href
  } catch {
    return undefined
  }
}
