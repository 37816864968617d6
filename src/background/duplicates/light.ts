import { type EntryId, type EntryRow, keysOf, shownFields } from '../../model/library.ts'
import type { WorkKey } from '../../model/work-key.ts'
import type { Known } from '../probable/same-work.ts'

/** The little of an entry that tells whether it stands twice. */
export interface Light {
  readonly id: EntryId
  readonly keys: readonly WorkKey[]
  /** Works that somebody said it is not. */
  readonly apart: readonly WorkKey[]
  /** Somebody wants it to stand beside the others of its own work. */
  readonly isParted: boolean
  readonly hashes: readonly number[]
  readonly known: Known
}

/** Takes of a row what is compared. */
export function lightOf(row: EntryRow): Light {
  const keys = keysOf(row)
  const apart = row.told?.apart ?? []
  const { title, authors, date } = shownFields(row)
  return {
    id: row.id,
    keys,
    apart,
    isParted: keys.some((key) => apart.includes(key)),
    hashes: row.titleHashes ?? [],
    known: { title, authors, date, key: row.key },
  }
}
