import type { DialectName } from './dialect.ts'
import type { EntryFields, Layout } from './entry.ts'
import type { ReadStatus } from './status.ts'
import type { WorkKey } from './work-key.ts'

declare const brand: unique symbol

/** Names a list in the library. */
export type ListId = string & { readonly [brand]: 'ListId' }

/** Names an entry's row in the library; it stays the same while the file is edited around it. */
export type EntryId = number & { readonly [brand]: 'EntryId' }

/** A heading of a list with the number of entries right under it. */
export interface SectionCount {
  readonly path: readonly string[]
  readonly count: number
  /** Headers of the columns that its table has beside the known fields (`cells` of its entries), in order. */
  readonly columns?: readonly string[]
}

/** A tag of a list with the number of entries that carry it. */
export interface TagCount {
  readonly tag: string
  readonly count: number
}

/** Which rows a change of a list touched: whoever holds those of `from` has those of `to` by reading these again. */
export interface ListStep {
  /** `changedAt` of the list before and after the change. */
  readonly from: number
  readonly to: number
  /** Rows that are new or changed. */
  readonly entryIds: readonly EntryId[]
}

/** A list in the library: all that a page needs to open on it, and nothing that grows with its text. */
export interface ListRow {
  readonly id: ListId
  readonly name: string
  /** Name under which it is exported, ending in `.md`. */
  readonly fileName: string
  /** Milliseconds since the epoch. */
  readonly createdAt: number
  readonly changedAt: number
  readonly entryCount: number
  readonly unreadCount: number
  /** In the file's order. */
  readonly sections: readonly SectionCount[]
  /** Most used first. */
  readonly tags: readonly TagCount[]
  /** What it was started in: its first entry, and what no entry shows yet, is written so. */
  readonly dialect?: DialectName
  /** The latest changes, oldest first. */
  readonly steps?: readonly ListStep[]
  /** Section of the last save from the popup; null before the first. */
  readonly lastSection: readonly string[] | null
}

/** Fields that a row can keep where the list's style has no form for them. */
export type KeepableField =
  | 'siteName'
  | 'date'
  | 'venue'
  | 'authors'
  | 'tags'
  | 'status'
  | 'links'
  | 'description'
  | 'notes'

/** What a list's style has no place for; it lives in the row alone. */
export interface KeptFields extends Pick<EntryFields, KeepableField> {
  readonly abstract?: string
}

/** What the user said of works at other addresses that look like an entry's. */
export interface Told {
  /** They are the same: the entry stands for them, too. */
  readonly same: readonly { readonly url: string; readonly key: WorkKey }[]
  /** They are not, and nobody asks again. */
  readonly apart: readonly WorkKey[]
}

/** Nothing was said. */
export const NOTHING_TOLD: Told = { same: [], apart: [] }

/** An entry's row: derived from the list's text, found again after every read. */
export interface EntryRow {
  readonly id: EntryId
  readonly listId: ListId
  /** Null for an entry without a link that names a work. */
  readonly key: WorkKey | null
  readonly section: readonly string[]
  readonly layout: Layout
  readonly fields: EntryFields
  readonly kept: KeptFields
  readonly told?: Told
  /** By which entries of its title are found (`title.ts`). */
  readonly titleHashes?: readonly number[]
  /** When it was saved or first imported, in milliseconds since the epoch. */
  readonly addedAt: number
  /** When its status became `read` here, in milliseconds since the epoch; not known of what was read before it came. */
  readonly readAt?: number
}

/** Where a work stands. */
export interface Place {
  readonly listId: ListId
  readonly entryId: EntryId
  readonly status: ReadStatus
}

/** The keys of every work that an entry stands for: its link's, and those that the user called the same. */
export function keysOf({ key, told }: Pick<EntryRow, 'key' | 'told'>): readonly WorkKey[] {
  const same = told?.same.map((other) => other.key) ?? []
  return key === null ? same : [key, ...same.filter((other) => other !== key)]
}

/**
 * The status of an entry for people: the file's own, unless the file's form has only two states
 * and the row knows that an unread entry is being read.
 */
export function statusOf(row: Pick<EntryRow, 'fields' | 'kept'>): ReadStatus {
  const written = row.fields.status
  const kept = row.kept.status
  if (written === undefined) return kept ?? 'unread'
  return written === 'unread' && kept === 'reading' ? 'reading' : written
}

/** An entry's fields for people: the file's own, and what only the row knows where the file says nothing. */
export function shownFields({ fields, kept }: Pick<EntryRow, 'fields' | 'kept'>): EntryFields {
  const { abstract: _apart, status: _joined, ...rest } = kept
  return { ...rest, ...fields, status: statusOf({ fields, kept }) }
}

/**
 * What a person sees of an entry in one field, and may change there: of the links those of the file alone, for those
 * that only the row knows are an offer. Null where it says nothing.
 */
export function seenField<Name extends keyof EntryFields>(
  row: Pick<EntryRow, 'fields' | 'kept'>,
  name: Name,
): EntryFields[Name] | null {
  return (name === 'links' ? row.fields : shownFields(row))[name] ?? null
}
