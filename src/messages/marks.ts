import type { ReadStatus } from '../model/status.ts'

/** Side of a mark beside a link, in CSS pixels. */
export const MARK_SIZE = 12

/** Most links that one message may ask about. */
export const MAX_LINKS = 2000

/**
 * How a page's links are marked: not at all; with marks that are a part of it, on a site known to Listmark; or so
 * that the page's own scripts cannot find out which links have one.
 */
export type MarkMode = 'off' | 'known' | 'guarded'

/** Whether the links of a page are to be marked, and how marks look: a style sheet, empty where there are none. */
export interface Marks {
  readonly mode: MarkMode
  readonly style: string
}

/** A mark for one of the links that were asked about. */
export interface LinkMark {
  /** The link's place among them. */
  readonly at: number
  readonly status: ReadStatus
  /** The place of the first of them that leads to the same work. */
  readonly like: number
}

/** A link on a page, by its URL. */
export interface MarkedLink {
  readonly page: string
  readonly url: string
}

/** What a mark stands for, in the words of the language. */
export interface MarkFacts {
  readonly title: string
  /** One for each place of the work. */
  readonly lines: readonly string[]
  readonly status: ReadStatus
  /** What can be done with it. */
  readonly openWord: string
  readonly readWord: string
  readonly unreadWord: string
}
