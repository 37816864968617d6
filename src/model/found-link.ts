/** A link as it stands on a page: a stranger's text. */
export interface FoundLink {
  readonly url: string
  readonly title: string
  /** The title is only a label (`PDF`, `arXiv:2401.00001`, an address), not what the page calls the thing. */
  readonly weak: boolean
}

/** Most links that are taken from one page. */
export const MOST_LINKS = 2000

/** Most UTF-16 units of a link's title. */
export const LONGEST_LINK_TITLE = 300

/** Which of a tab's links are wanted, and of which frame; 0 is the tab's own page. */
export interface LinksWanted {
  readonly tabId: number
  readonly frameId?: number
  /** All of the page's, those in the selection, or the one to an address. */
  readonly of: 'page' | 'selection' | { readonly url: string }
}
