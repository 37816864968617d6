import type { EntryRow, KeptFields } from '../../model/library.ts'
import type { RestorePointRow } from '../../store/restore-point-row.ts'
import { sameValue } from './same-value.ts'

type Kept = Record<string, unknown>

/**
 * An entry's row once a change is taken back: as it was before it, but for what was completed by itself since.
 * @param before the row before the change
 * @param completed the completions since, oldest first
 * @param now the row as it is
 */
export function undoneRow(
  before: EntryRow,
  completed: readonly RestorePointRow[],
  now: EntryRow | null,
): EntryRow {
  const after = completed.flatMap(({ rows }) => rows.find((row) => row.id === before.id) ?? [])[0]
  if (!after || !now) return before
  const [was, became]: [Kept, Kept] = [{ ...before.kept }, { ...after.kept }]
  const kept: Kept = { ...now.kept }
  for (const name of new Set([...Object.keys(was), ...Object.keys(became)])) {
    if (sameValue(was[name], became[name])) continue
    if (Object.hasOwn(was, name)) kept[name] = was[name]
    else delete kept[name]
  }
  return { ...before, kept: kept as KeptFields }
}
