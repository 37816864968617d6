import type { Protocol } from '../../messages/protocol.ts'
import type { EntryFields } from '../../model/entry.ts'
import { type EntryRow, seenField } from '../../model/library.ts'
import { entryRow } from '../../store/read.ts'
import { refuse, type Shelf } from './change-list.ts'
import { sameValue } from './same-value.ts'
import { updateEntry } from './update-entry.ts'

type Revision = Protocol['reviseEntry']['ask']

/**
 * Changes an entry, unless one of the fields to be changed says something else by now than the page saw: then nothing
 * is written, and the answer brings the entry as it is.
 */
export async function reviseEntry(
  shelf: Shelf,
  revision: Revision,
): Promise<Protocol['reviseEntry']['answer']> {
  const { seen, ...update } = revision
  const row = await entryRow(shelf.db, update.entryId)
  if (!row) return refuse('refusalNoEntry')
  return isOvertaken(row, revision) ? { kind: 'overtaken', row } : updateEntry(shelf, update)
}

/** Two who write the same do not disagree. */
function isOvertaken(row: EntryRow, { seen, set, section }: Revision): boolean {
  const moved =
    seen.section !== undefined && !sameValue(row.section, seen.section) && !sameValue(row.section, section)
  const names = Object.keys(seen.fields) as (keyof EntryFields)[]
  return (
    moved ||
    names.some((name) => {
      const now = seenField(row, name)
      return !sameValue(now, seen.fields[name]) && !sameValue(now, set[name])
    })
  )
}
