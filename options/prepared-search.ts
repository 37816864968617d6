import { useEffect, useState } from 'preact/hooks'
import type { EntryRow } from '../src/model/library.ts'
import { type SearchIndex, searchIndex } from '../src/search/search-index.ts'

/** Rows that the index is taking in: the page's turn comes between its steps. */
interface Filling {
  readonly rows: readonly EntryRow[]
  readonly steps: Generator<void>
  isDone: boolean
}

/** Steps that are always taken at once, and how long a key may have to wait for more of them, in milliseconds. */
const STEPS_AT_ONCE = 4
const PATIENCE = 6

/** One index for the page: of rows that change, it takes in only those that did. */
const index = searchIndex()
let latest: Filling | null = null

function fillingOf(rows: readonly EntryRow[]): Filling {
  if (latest?.rows !== rows) latest = { rows, steps: index.updating(rows), isDone: false }
  return latest
}

/** Takes steps for as long as it may. */
function fill(filling: Filling, mayGoOn: (taken: number) => boolean): void {
  for (let taken = 0; !filling.isDone && mayGoOn(taken); taken++)
    filling.isDone = filling.steps.next().done === true
}

/** The search over these rows; null while there are too many that are new to it. */
export function preparedSearch(rows: readonly EntryRow[]): SearchIndex | null {
  const filling = fillingOf(rows)
  const end = performance.now() + PATIENCE
  fill(filling, (taken) => taken < STEPS_AT_ONCE || performance.now() < end)
  return filling.isDone ? index : null
}

/**
 * Makes the search over these rows ready while the page has nothing else to do; nothing is done for null.
 * @returns the rows that it is ready for
 */
export function usePreparedSearch(rows: readonly EntryRow[] | null): readonly EntryRow[] | null {
  const [ready, setReady] = useState<readonly EntryRow[] | null>(null)
  useEffect(() => {
    if (!rows) return
    let waiting = requestIdleCallback(step)
    function step(deadline: IdleDeadline): void {
      const filling = fillingOf(rows ?? [])
      // The browser thinks of ten times as long as idle; a key that comes meanwhile would wait for the end of it.
      const end = performance.now() + PATIENCE
      fill(filling, () => performance.now() < end && deadline.timeRemaining() > 4)
      if (filling.isDone) setReady(rows)
      else waiting = requestIdleCallback(step)
    }
    return () => cancelIdleCallback(waiting)
  }, [rows])
  return ready
}
