import { useEffect } from 'preact/hooks'
import type { EntryRow } from '../src/model/library.ts'
import { type SearchIndex, searchIndex } from '../src/search/search-index.ts'

/** An index that is being filled: the page's turn comes between its steps. */
interface Filling {
  readonly index: SearchIndex
  readonly steps: Generator<void>
}

const fillings = new WeakMap<readonly EntryRow[], Filling>()

function fillingOf(rows: readonly EntryRow[]): Filling {
  const known = fillings.get(rows)
  if (known) return known
  const index = searchIndex()
  const filling = { index, steps: index.updating(rows) }
  fillings.set(rows, filling)
  return filling
}

/** The search over these rows; what of it is not ready yet is made ready now. */
export function preparedSearch(rows: readonly EntryRow[]): SearchIndex {
  const { index, steps } = fillingOf(rows)
  for (const _ of steps);
  return index
}

/** Makes the search over these rows ready while the page has nothing else to do. */
export function usePreparedSearch(rows: readonly EntryRow[] | null): void {
  useEffect(() => {
    if (!rows) return
    const { steps } = fillingOf(rows)
    let waiting = requestIdleCallback(step)
    function step(deadline: IdleDeadline): void {
      while (deadline.timeRemaining() > 4) if (steps.next().done) return
      waiting = requestIdleCallback(step)
    }
    return () => cancelIdleCallback(waiting)
  }, [rows])
}
