import type { EntryId, EntryRow } from '../src/model/library.ts'
import { sameSection } from '../src/ui/section-options.ts'

/**
 * How deep each nested entry stands under others; entries that stand by themselves are left out.
 * An entry's notes hold all that is nested in it, so they tell which of the rows below belong to it.
 * @param rows every entry of a list, in the file's order
 */
export function nestingOf(rows: readonly EntryRow[]): ReadonlyMap<EntryId, number> {
  const depths = new Map<EntryId, number>()
  let above: readonly EntryRow[] = []
  for (const row of rows) {
    above = above.slice(0, above.findLastIndex((outer) => holds(outer, row)) + 1)
    if (above.length > 0) depths.set(row.id, above.length)
    if (row.fields.notes) above = [...above, row]
  }
  return depths
}

function holds({ fields, section, layout }: EntryRow, { fields: inner, ...row }: EntryRow): boolean {
  const name = inner.url || inner.title
  if (layout === 'table' || layout === 'heading' || name === '') return false
  return sameSection(section, row.section) && (fields.notes?.includes(name) ?? false)
}
