import { word } from '../../src/messages/words.ts'
import type { SavedSearch } from '../../src/model/settings.ts'
import type { Desk } from '../desk.ts'

/** What a person can do with the searches that are kept. */
export interface SearchActions {
  /**
   * Keeps a search by a name; one of that name is replaced.
   * @param at its place when it was there before under another name
   */
  readonly keep: (search: SavedSearch, at: number | null) => void
  readonly remove: (at: number) => void
}

/** Binds these doings to the page's desk. */
export function searchActionsAt(desk: Desk): SearchActions {
  const searches = () => desk.library().settings.savedSearches
  const store = (savedSearches: readonly SavedSearch[], text: string) =>
    void desk.guarded('errorSettings', async () => {
      const answer = await desk.ways.ask('changeSettings', { savedSearches })
      if (answer.kind === 'refused') return desk.refuse(answer)
      await desk.refresh()
      desk.send({ kind: 'toast', toast: { text, undo: answer.undo } })
    })
  return {
    keep(search, at) {
      const next = withSearch(searches(), search, at)
      store(next, word(at === null ? 'searchKept' : 'searchRenamed', search.name))
    },
    remove(at) {
      const name = searches()[at]?.name ?? ''
      store(
        searches().filter((_, index) => index !== at),
        word('removedTitle', name),
      )
    },
  }
}

/** The searches with one more, or with one changed; no two have the same name. */
export function withSearch(
  searches: readonly SavedSearch[],
  search: SavedSearch,
  at: number | null,
): readonly SavedSearch[] {
  const kept = at === null ? [...searches, search] : searches.with(at, search)
  const place = at ?? searches.length
  const same = searches.findIndex(({ name }, index) => name === search.name && index !== at)
  if (same === -1) return kept
  // It takes the place of the one of that name.
  return kept.with(same, search).filter((_, index) => index !== place)
}
