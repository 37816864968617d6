import type { EntryFields, Layout } from '../model/entry.ts'
import type { EntryId, EntryRow, KeptFields, ListId } from '../model/library.ts'
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
  /** The row as it was once and shall be again (undo): its kept fields and its date count, not the stored ones. */
  readonly was?: EntryRow
  /** What is to be completed later about it. */
  readonly complete?: ToComplete
}

/** The row that a draft makes of the stored one. */
export function rowOf(
  draft: EntryDraft,
  stored: EntryRow | null,
  id: EntryId,
  listId: ListId,
  now: number,
): EntryRow {
  const base = draft.was ?? stored
  const kept = base?.kept ?? {}
  return {
    id,
    listId,
    key: draft.key,
    section: draft.section,
    layout: draft.layout,
    fields: draft.fields,
    kept: draft.keep ? draft.keep(kept) : kept,
    addedAt: base?.addedAt ?? now,
  }
}
