import type { FieldChanges } from '../../model/change.ts'
import type { EntryFields } from '../../model/entry.ts'
import type { KeepableField, KeptFields } from '../../model/library.ts'
import { sameValue } from './same-value.ts'

/** Every field that a row can keep. */
export const KEEPABLE: readonly KeepableField[] = [
  'siteName',
  'date',
  'venue',
  'authors',
  'tags',
  'status',
  'links',
]

/**
 * What the row alone must keep after an edit: whatever of the wanted values the file was not able to hold.
 * A value that now stands in the file is no longer kept beside it.
 * @param wanted what the edit set; null cleared a field, and what it does not name stays as it was kept
 * @param written the fields as they read in the file after the edit
 */
export function keptAfter(kept: KeptFields, wanted: FieldChanges, written: EntryFields): KeptFields {
  const values = KEEPABLE.map((name) => [name, keep(wanted[name], written[name], kept[name])] as const)
  const { abstract } = kept
  return {
    ...Object.fromEntries(values.filter(([, value]) => !isNothing(value))),
    ...(abstract !== undefined && { abstract }),
  }
}

function keep<Value>(
  wanted: Value | null | undefined,
  written: Value | undefined,
  kept: Value | undefined,
): Value | undefined {
  if (wanted === undefined) return kept
  return wanted === null || sameValue(wanted, written) ? undefined : wanted
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}
