import type { PartialDate } from './date.ts'
import type { ExtraLink } from './entry.ts'

/** What a page is: a scholarly work, a piece of writing, or anything else. */
export type PageKind = 'paper' | 'article' | 'other'

/** What a thread of comments discusses: a list links to that, and to the thread beside it. */
export interface Thread {
  /** Address of the page that is discussed. */
  readonly about: string
  /** The thread itself, as a further link of the entry. */
  readonly link: ExtraLink
}

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
  /** Set where the page is a thread about another page. */
  readonly thread?: Thread
  /** The address from which this page was opened, as far as its site lets that be known. */
  readonly referrer?: string
}

/** The address under which a page is listed: a thread's entry leads to what the thread is about. */
export function listedUrl(page: Pick<Page, 'url' | 'thread'>): string {
  return page.thread?.about ?? page.url
}

/** The little that the content script says of every page. */
export interface SeenPage {
  readonly kind: PageKind
  readonly url: string
  readonly title: string
  readonly canonicalUrl?: string
}

/** What one kind of evidence on a page says of it: texts as they stand there, dates and names not yet read. */
export interface PageEvidence {
  readonly kind?: PageKind
  readonly title?: string
  readonly authors?: readonly string[]
  readonly published?: string
  readonly firstPublished?: string
  readonly updated?: string
  readonly siteName?: string
  /** Name of the organisation that publishes the page, where it says that it is one. */
  readonly publisher?: string
  readonly venue?: string
  /** Free text that may tell a venue, such as arXiv's "Accepted at ICML 2024, 12 pages". */
  readonly comments?: string
  readonly canonicalUrl?: string
  readonly doi?: string
  readonly abstract?: string
  readonly links?: readonly ExtraLink[]
  readonly thread?: Thread
}
