import type { EntryId, EntryRow } from '../model/library.ts'
import type { Library } from './schema.ts'

/** Rows that are read at once: some megabytes, and the next are asked for while nobody waits for these. */
const AT_ONCE = 4000

/** Every entry of the library, some thousand at a time, by id. */
export async function* everyRow(db: Library): AsyncGenerator<readonly EntryRow[]> {
  let range: IDBKeyRange | null = null
  while (true) {
    const rows: EntryRow[] = await db.getAll('entries', range, AT_ONCE)
    if (rows.length > 0) yield rows
    const last: EntryId | undefined = rows.at(-1)?.id
    if (last === undefined || rows.length < AT_ONCE) return
    range = IDBKeyRange.lowerBound(last, true)
  }
}
