import type { Actions } from '../actions.ts'
import type { Filter } from '../filter.ts'
import { queryOfFilter } from './query-of-filter.ts'

/** Asks for a name for what is shown now, to keep it as a search. */
export function keepSearch(actions: Actions, filter: Filter): void {
  actions.send({ kind: 'over', over: { kind: 'naming', text: queryOfFilter(filter), at: null } })
}
