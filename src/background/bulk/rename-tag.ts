import type { BulkAnswer, BulkProtocol } from '../../messages/bulk-protocol.ts'
import type { EntryRow, KeptFields } from '../../model/library.ts'
import { entriesOf } from '../../store/read.ts'
import type { Shelf } from '../library/change-list.ts'
import { keptAfter } from '../library/kept-fields.ts'
import { sameValue } from '../library/same-value.ts'
import { type FieldsWanted, planFields } from './bulk-plan.ts'
import { bulkChange } from './change-entries.ts'

/** Gives a tag another name wherever a list or one of its rows has it, in one transaction; null removes it. */
export function renameTag(
  shelf: Shelf,
  { listId, tag, to }: BulkProtocol['renameTag']['ask'],
): Promise<BulkAnswer> {
  const name = to?.trim()
  const renamed = (tags: readonly string[]) => {
    const next = tags.flatMap((one) => (one !== tag ? [one] : name ? [name] : []))
    return [...new Set(next)]
  }
  return bulkChange(shelf, listId, async (working) => {
    const rows = new Map((await entriesOf(shelf.db, listId)).map((row) => [row.id, row]))
    const wanted = working.order.flatMap((id, at): FieldsWanted[] => {
      const row = rows.get(id)
      return row && hasTag(row, tag) && name !== tag ? [wantedFor(row, at, tag, renamed)] : []
    })
    return planFields(shelf, working, wanted)
  })
}

function hasTag({ fields, kept }: EntryRow, tag: string): boolean {
  return Boolean(fields.tags?.includes(tag) || kept.tags?.includes(tag))
}

function wantedFor(
  { fields }: EntryRow,
  at: number,
  tag: string,
  renamed: (tags: readonly string[]) => string[],
): FieldsWanted {
  const keepOwn = ({ tags, ...kept }: KeptFields): KeptFields => {
    const next = renamed(tags ?? [])
    return next.length > 0 ? { ...kept, tags: next } : kept
  }
  if (!fields.tags?.includes(tag)) return { at, set: null, keep: keepOwn }
  const tags = renamed(fields.tags)
  const set = { tags: tags.length > 0 ? tags : null }
  return {
    at,
    set,
    keep: (kept, written) =>
      sameValue(written.tags ?? [], tags) ? keepOwn(kept) : keptAfter(keepOwn(kept), set, written),
  }
}
