import type { FieldChanges } from '../../model/change.ts'
import type { EntryFields } from '../../model/entry.ts'
import type { KeptFields } from '../../model/library.ts'
import { sameValue } from './same-value.ts'

type Wanted = Pick<FieldChanges, 'status' | 'authors' | 'links'>

/**
 * What the row alone must keep after an edit: whatever of the wanted values the file was not able to hold.
 * A value that now stands in the file is no longer kept beside it.
 * @param wanted what the edit set; null cleared a field, and what it does not name stays as it was kept
 * @param written the fields as they read in the file after the edit
 */
export function keptAfter(kept: KeptFields, wanted: Wanted, written: EntryFields): KeptFields {
  const status = keep(wanted.status, written.status, kept.status)
  const authors = keep(wanted.authors, written.authors, kept.authors)
  const links = keep(wanted.links, written.links, kept.links)
  return {
    ...(status !== undefined && { status }),
    ...(authors !== undefined && authors.length > 0 && { authors }),
    ...(kept.abstract !== undefined && { abstract: kept.abstract }),
    ...(links !== undefined && links.length > 0 && { links }),
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
