import type { Change } from '../../model/change.ts'
import { type OpenList, rereadBetween } from '../open-list.ts'
import type { Target } from './lookup.ts'
import { applySplices, type Splice } from './splice.ts'

/** A change of some kind, its number among those given, and the entry that it is of. */
export interface Aimed<Kind extends Change['kind'] = Change['kind']> {
  readonly number: number
  readonly change: Change & { readonly kind: Kind }
  readonly target: Target
}

/** What several changes made of a list at once. */
export interface Made {
  /** In the order of the text. */
  readonly splices: readonly Splice[]
  readonly next: OpenList
  /** By number of the change: where its entry stands now; none for a change that has to be made by itself. */
  readonly at: ReadonlyMap<number, number>
}

/** The list after splices that do not overlap, in order. */
export function spliced(open: OpenList, splices: readonly Splice[]): OpenList {
  const first = splices[0]
  const last = splices.at(-1)
  if (!first || !last) return open
  return rereadBetween(open, applySplices(open.text, splices), first.start, last.end)
}
