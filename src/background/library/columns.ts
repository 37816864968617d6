import type { Entry } from '../../model/entry.ts'

/**
 * The headers of the columns that entries name in their `cells`, as they stand in the table: a row leaves out what
 * is empty, so each row tells a part of the order.
 */
export function columnsOf(entries: readonly Pick<Entry, 'cells'>[]): readonly string[] {
  const headers: string[] = []
  for (const { cells } of entries) {
    let after = -1
    for (const header of Object.keys(cells ?? {})) {
      const known = headers.indexOf(header)
      if (known === -1) headers.splice(after + 1, 0, header)
      after = known === -1 ? after + 1 : known
    }
  }
  return headers
}
