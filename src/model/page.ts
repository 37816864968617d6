import type { PartialDate } from './date.ts'
import type { ExtraLink } from './entry.ts'

/** What a page is: a scholarly work, a piece of writing, or anything else. */
export type PageKind = 'paper' | 'article' | 'other'

/** What was read from a page. Everything in it is a stranger's text. */
export interface Page {
  readonly kind: PageKind
  readonly url: string
  readonly title: string
  readonly authors: readonly string[]
  /** Date of the version shown. */
  readonly published?: PartialDate
  /** Date of the first version, where the page shows a later one. */
  readonly firstPublished?: PartialDate
  readonly updated?: PartialDate
  readonly siteName?: string
  readonly venue?: string
  readonly canonicalUrl?: string
  readonly doi?: string
  readonly abstract?: string
  readonly links: readonly ExtraLink[]
}

/** The little that the content script says of every page. */
export interface SeenPage {
  readonly kind: PageKind
  readonly url: string
  readonly title: string
  readonly canonicalUrl?: string
}
