import type { ListId } from './library.ts'

/** Where links are marked: on every site, on those that list works, or nowhere. */
export type MarkScope = 'everywhere' | 'paperSites' | 'never'

/** Every scope, the widest first. */
export const MARK_SCOPES: readonly MarkScope[] = ['everywhere', 'paperSites', 'never']

/** A search that is kept by a name. */
export interface SavedSearch {
  readonly name: string
  /** As it is typed into the search. */
  readonly text: string
}

/** Whether the pages are light or dark, or as the system is. */
export type Theme = 'system' | 'light' | 'dark'

/** Every theme, the one of a fresh install first. */
export const THEMES: readonly Theme[] = ['system', 'light', 'dark']

/** How the library orders a list's entries: as the file does, by date, by the day they were added, by title. */
export type RowOrder = 'list' | 'date' | 'added' | 'title'

/** Every order, the one of a fresh install first. */
export const ROW_ORDERS: readonly RowOrder[] = ['list', 'date', 'added', 'title']

/** What the user decided; everything has a default, and unknown names are ignored. */
export interface Settings {
  /** The list that the popup saves into; null while there is none. */
  readonly currentList: ListId | null
  /** A click on the toolbar button saves at once, and opens the saved entry with Undo. */
  readonly oneClickSave: boolean
  /** Saving may fetch the work's own abstract page, without cookies. */
  readonly fetchAbstracts: boolean
  /** What the work's own page does not tell may be asked of Crossref, by DOI. */
  readonly askCrossref: boolean
  /** The popup shows the lines that a save would write. */
  readonly showsLine: boolean
  /** Host names on which Listmark stays silent. */
  readonly quietSites: readonly string[]
  /** Where links to listed works get a mark. */
  readonly marks: MarkScope
  /** Host names on which no links are marked. */
  readonly marksOffSites: readonly string[]
  /** Searches kept by name, in the user's order. */
  readonly savedSearches: readonly SavedSearch[]
  readonly theme: Theme
  readonly rowOrder: RowOrder
  /** The library suggests an unread entry to read next. */
  readonly suggestsNext: boolean
  /** The welcome was gone through or put aside. */
  readonly welcomed: boolean
}

/** Settings of a fresh install. */
export const DEFAULT_SETTINGS: Settings = {
  currentList: null,
  oneClickSave: false,
  fetchAbstracts: true,
  askCrossref: false,
  showsLine: true,
  quietSites: [],
  marks: 'paperSites',
  marksOffSites: [],
  savedSearches: [],
  theme: 'system',
  rowOrder: 'list',
  suggestsNext: true,
  welcomed: false,
}
