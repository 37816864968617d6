import type { Entry } from '../../model/entry.ts'
import type { EntryId } from '../../model/library.ts'
import { afterNested } from './nested.ts'

/** An entry, by its index before, and where it stands now: null for one that was removed. */
export interface Moved {
  readonly at: number
  readonly to: number | null
}

/**
 * Which row each entry of the new text is: the moved ones with what is nested in them are known, and all others
 * stand in the same order as before.
 * @returns row ids by index in the new text; nothing where the two texts do not fit together so
 */
export function rowsThatStand(
  before: readonly Entry[],
  order: readonly EntryId[],
  after: readonly Entry[],
  moved: readonly Moved[],
): Map<number, EntryId> {
  const from = new Set<number>()
  const rows = new Map<number, EntryId>()
  for (const { at, to } of moved) {
    const end = afterNested(before, at)
    if (to !== null && afterNested(after, to) - to !== end - at) return new Map()
    for (let was = at; was < end; was++) {
      const id = order[was]
      from.add(was)
      if (to !== null && id !== undefined) rows.set(to + was - at, id)
    }
  }
  const others = order.filter((_id, was) => !from.has(was))
  const places = after.flatMap((_entry, is) => (rows.has(is) ? [] : [is]))
  if (places.length !== others.length) return new Map()
  places.forEach((is, i) => {
    const id = others[i]
    if (id !== undefined) rows.set(is, id)
  })
  return rows
}
