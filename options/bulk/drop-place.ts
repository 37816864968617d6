import type { BulkChange } from '../../src/messages/bulk-protocol.ts'
import type { EntryId, EntryRow } from '../../src/model/library.ts'
import { sameSection } from '../../src/ui/section-options.ts'

/** Between which rows something would be dropped. */
export interface DropPlace {
  readonly index: number
  readonly side: 'before' | 'after'
}

type Move = Omit<Extract<BulkChange, { kind: 'move' }>, 'kind'>

/**
 * Where entries go that are dropped beside a row: after it, or after the one above it in its section.
 * @param isNested true for rows that stand under another entry: nothing goes between those
 * @returns null where nothing can be dropped
 */
export function moveTo(
  rows: readonly EntryRow[],
  { index, side }: DropPlace,
  isNested: (id: EntryId) => boolean,
): Move | null {
  const row = rows[index]
  if (!row || isNested(row.id)) return null
  const { section } = row
  if (side === 'after') return { section, at: { after: row.id } }
  for (let above = index - 1; above >= 0; above--) {
    const other = rows[above]
    if (!other || !sameSection(other.section, section)) break
    if (!isNested(other.id)) return { section, at: { after: other.id } }
  }
  return { section, at: 'start' }
}
