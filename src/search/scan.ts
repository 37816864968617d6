import { folded } from '../model/folded.ts'
import { type EntryRow, shownFields } from '../model/library.ts'
import { fulfils } from './conditions.ts'
import type { Condition, Query } from './query.ts'

/** Rows after which it is asked whether there is time for more. */
const ROWS_A_LOOK = 64

/**
 * Finds entries without an index, for the moment until there is one: words count only in titles, tags and authors,
 * and the list's order is kept.
 * @param hasTime asked now and then; once it is false, what was found is all
 */
export function scan(rows: readonly EntryRow[], { all, none }: Query, hasTime: () => boolean): EntryRow[] {
  const found: EntryRow[] = []
  for (const [at, row] of rows.entries()) {
    if (at % ROWS_A_LOOK === 0 && !hasTime()) break
    if (all.every((one) => holds(row, one)) && !none.some((one) => holds(row, one))) found.push(row)
  }
  return found
}

function holds(row: EntryRow, condition: Condition): boolean {
  if (condition.kind !== 'word') return fulfils(row, condition)
  const { title, tags, authors } = shownFields(row)
  return [title, ...(tags ?? []), ...(authors ?? [])].some((text) => folded(text).includes(condition.word))
}
