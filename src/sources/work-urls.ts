import { storableUrl } from '../model/url.ts'
import type { Identity } from '../model/work-key.ts'
import { identify } from './identify.ts'
import { sourceOf } from './registry.ts'

/** The page that shows a work's title, authors and abstract; null when its address does not follow from the id. */
export function abstractUrl(identity: Identity): string | null {
  return sourceOf(identity.key)?.abstractUrl?.(identity.id) ?? null
}

/**
 * The abstract page that belongs to an address of the work: that of the version which the address names, for its
 * date is another than the latest one's.
 * @returns null when the address names no work with an abstract page
 */
export function abstractUrlFor(url: string): string | null {
  const identity = identify(url)
  const page = identity && abstractUrl(identity)
  if (!page) return null
  return page + (sourceOf(identity.key)?.versionIn?.(storableUrl(url)?.pathname ?? '') ?? '')
}

/** The work as PDF; null when its address does not follow from the id. */
export function pdfUrl(identity: Identity): string | null {
  return sourceOf(identity.key)?.pdfUrl?.(identity.id) ?? null
}
