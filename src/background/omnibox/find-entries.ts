import type { EntryRow, ListId } from '../../model/library.ts'
import { isEmptyQuery, parseQuery } from '../../search/query.ts'
import { type Hit, type SearchIndex, searchIndex } from '../../search/search-index.ts'
import { entriesOf, type Library, listRows } from '../../store/read.ts'
import { serial } from '../serial.ts'

/** What a search over all lists found. */
export interface FoundEntries {
  readonly count: number
  /** The best first. */
  readonly best: readonly EntryRow[]
}

/** The search over all lists, kept ready while the worker lives. */
export interface EntryFinder {
  /** Makes it ready. */
  warm(): Promise<void>
  /**
   * Entries that a typed search finds.
   * @param most how many of the best are wanted
   */
  find(typed: string, most: number): Promise<FoundEntries>
  /** These lists have changed: they are read again before the next search. */
  forget(listIds: readonly ListId[]): void
}

/**
 * Nothing is read before it is asked for.
 * @param turn lets the worker answer others between the steps of a long reading
 */
export function entryFinder(open: () => Promise<Library>, turn: () => Promise<void>): EntryFinder {
  const ready = new Map<ListId, SearchIndex>()
  const stale = new Set<ListId>()
  const inOrder = serial()

  async function refresh(): Promise<void> {
    const db = await open()
    const lists = (await listRows(db)).map(({ id }) => id)
    for (const id of ready.keys()) if (!lists.includes(id)) ready.delete(id)
    for (const id of lists) {
      if (ready.has(id) && !stale.has(id)) continue
      // A list that changes while it is being read is stale again.
      stale.delete(id)
      const index = searchIndex()
      for (const _ of index.updating(await entriesOf(db, id))) await turn()
      ready.set(id, index)
    }
  }
  const warm = () => inOrder(refresh)
  return {
    warm,
    async find(typed, most) {
      const query = parseQuery(typed)
      if (isEmptyQuery(query)) return { count: 0, best: [] }
      await warm()
      const hits = [...ready.values()].flatMap((index) => index.find(query))
      return { count: hits.length, best: bestOf(hits, most) }
    },
    forget(listIds) {
      for (const id of listIds) stale.add(id)
    },
  }
}

function bestOf(hits: readonly Hit[], most: number): readonly EntryRow[] {
  return [...hits]
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ row }) => row)
}
