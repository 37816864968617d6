import type { HeldRows } from '../src/store/read-rows.ts'
import type { Read } from './reduce.ts'
import { shownList } from './state.ts'
import type { Ways } from './ways.ts'

/** Rows that are read before all others: more than the tallest screen shows. */
const FIRST_ROWS = 40

/**
 * Reads the library for the page, for the first time and again. A list that was not shown before is shown by its
 * first rows before the others are read; of one that was, only the rows are read that have changed.
 * @returns reads what the library holds now, and shows it in one step or two
 */
export function libraryReader(
  ways: Pick<Ways, 'overview' | 'firstRows' | 'allRows' | 'newerRows' | 'painted'>,
): (show: (read: Read) => void) => Promise<void> {
  let held: HeldRows | null = null
  return async (show) => {
    const overview = await ways.overview()
    const list = shownList(overview)
    if (!list) {
      held = null
      return show({ ...overview, rows: [], partial: false })
    }
    const { id: listId, changedAt } = list
    if (held?.listId === listId) {
      held = (await ways.newerRows(held)) ?? (await ways.allRows(listId))
    } else {
      const rows = await ways.firstRows(listId, FIRST_ROWS)
      const partial = rows.length < list.entryCount
      show({ ...overview, rows, partial })
      held = { listId, changedAt, rows }
      if (!partial) return
      await ways.painted()
      held = await ways.allRows(listId)
    }
    show({ ...overview, rows: held?.rows ?? [], partial: false })
  }
}
