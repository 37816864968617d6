import type { EntryFields, Layout } from '../model/entry.ts'
import {
  type EntryId,
  type EntryRow,
  type KeptFields,
  type ListId,
  statusOf,
  type Told,
} from '../model/library.ts'
import { titleHashes } from '../model/title.ts'
import type { WorkKey } from '../model/work-key.ts'
import type { QueueRow } from './queue-row.ts'

/** What is to be completed later about an entry that has no row yet. */
export type ToComplete = Omit<QueueRow, 'id' | 'entryId'>

/** An entry's row as a change wants it. */
export interface EntryDraft {
  /** Its row so far; null for a new entry. */
  readonly id: EntryId | null
  readonly key: WorkKey | null
  readonly section: readonly string[]
  readonly layout: Layout
  readonly fields: EntryFields
  /** What the row alone keeps from now on, given what it kept; without it, the same. */
  readonly keep?: (kept: KeptFields) => KeptFields
  /** What the user says of works that look like it, given what was said; without it, the same. */
  readonly tell?: (told: Told | undefined) => Told
  /** The row as it was once and shall be again (undo): its kept fields and its date count, not the stored ones. */
  readonly was?: EntryRow
  /** What is to be completed later about it. */
  readonly complete?: ToComplete
}

/**
 * The row that a draft makes of the stored one.
 * @param isImported it came with a whole list: what it says was so before
 */
export function rowOf(
  draft: EntryDraft,
  stored: EntryRow | null,
  id: EntryId,
  listId: ListId,
  now: number,
  isImported = false,
): EntryRow {
  const base = draft.was ?? stored
  const kept = base?.kept ?? {}
  const told = draft.tell ? draft.tell(base?.told) : base?.told
  const hashes = titleHashes(draft.fields.title)
  const row: EntryRow = {
    id,
    listId,
    key: draft.key,
    section: draft.section,
    layout: draft.layout,
    fields: draft.fields,
    kept: draft.keep ? draft.keep(kept) : kept,
    ...(told && { told }),
    ...(hashes.length > 0 && { titleHashes: hashes }),
    addedAt: base?.addedAt ?? now,
  }
  const readAt = readAtOf(row, base, isImported ? undefined : now)
  return readAt === undefined ? row : { ...row, readAt }
}

/** When an entry was read, as far as that is known; one that is no longer read was not. */
function readAtOf(row: EntryRow, before: EntryRow | null, now: number | undefined): number | undefined {
  if (statusOf(row) !== 'read') return undefined
  return before && statusOf(before) === 'read' ? before.readAt : now
}
