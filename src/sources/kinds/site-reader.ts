import type { PageEvidence } from '../../model/page.ts'
import type { Place } from '../source.ts'

/** A site whose pages are titled for machines: what a person would call one, who made it, and when. */
export interface SiteReader {
  /** Hosts, matched whole, lower case, without `www.`. */
  readonly hosts: readonly string[]
  /** What the page shows; nothing for pages that are like any other. May throw. */
  readonly read: (document: Document, place: Place) => PageEvidence
}
