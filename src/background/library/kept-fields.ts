import type { FieldChanges } from '../../model/change.ts'
import type { EntryFields, ExtraLink } from '../../model/entry.ts'
import type { KeepableField, KeptFields } from '../../model/library.ts'
import { holdsNote } from './note-to-write.ts'
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
  'description',
  'notes',
]

/**
 * What the row alone must keep after an edit: whatever of the wanted values the file was not able to hold.
 * A value that now stands in the file is no longer kept beside it.
 * @param wanted what the edit set; null cleared a field, and what it does not name stays as it was kept
 * @param written the fields as they read in the file after the edit
 */
export function keptAfter(kept: KeptFields, wanted: FieldChanges, written: EntryFields): KeptFields {
  const isHeld = typeof wanted.notes === 'string' && holdsNote(wanted.notes, written.notes)
  const set = isHeld ? { ...wanted, notes: null } : wanted
  const values = KEEPABLE.map(
    (name) =>
      [
        name,
        name === 'links' ? keptLinks(kept, set, written) : keep(set[name], written[name], kept[name]),
      ] as const,
  )
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

/** The links that are known and do not stand in the file: one that was taken over leaves the others to choose from. */
function keptLinks(kept: KeptFields, wanted: FieldChanges, written: EntryFields): readonly ExtraLink[] {
  const known = wanted.links === null ? [] : [...(kept.links ?? []), ...(wanted.links ?? [])]
  const stands = new Set(written.links?.map(({ url }) => url))
  return known.filter(({ url }, at) => !stands.has(url) && known.findIndex((link) => link.url === url) === at)
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}
