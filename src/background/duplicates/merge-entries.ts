import type { EntriesAnswer, EntryProtocol } from '../../messages/entry-protocol.ts'
import type { Refusal } from '../../messages/refusal.ts'
import type { Entry } from '../../model/entry.ts'
import { type EntryRow, NOTHING_TOLD, type Told } from '../../model/library.ts'
import { entryRow } from '../../store/read.ts'
import { type Plan, refuse, type Shelf } from '../library/change-list.ts'
import { changeLists } from '../library/change-lists.ts'
import { editLine, planUpdate } from '../library/update-entry.ts'
import type { Working } from '../library/working-lists.ts'
import { putTogether } from './put-together.ts'
import { without } from './without.ts'

/**
 * Puts what some entries say into the one that stays, and removes them. In one list this is one transaction; where
 * they stand in several lists each is changed by itself, the one that keeps everything first, and one token takes
 * all back.
 */
export async function mergeEntries(
  shelf: Shelf,
  { keep, remove }: EntryProtocol['mergeEntries']['ask'],
): Promise<EntriesAnswer> {
  const rows = await Promise.all(
    [keep, ...remove.filter((id) => id !== keep)].map((id) => entryRow(shelf.db, id)),
  )
  const [kept, ...others] = rows.filter((row) => row !== null)
  if (!kept || rows.includes(null) || others.length === 0) return refuse('refusalNoEntry')
  const listIds = [kept, ...others].map(({ listId }) => listId)
  return changeLists(shelf, listIds, (working) => planMerge(shelf, working, kept, others))
}

function planMerge(
  shelf: Shelf,
  working: Working,
  kept: EntryRow,
  others: readonly EntryRow[],
): Plan | Refusal {
  const entries = others.flatMap((row) => entryOf(working, row) ?? [])
  const stays = entryOf(working, kept)
  // What one holds of the other would go with it, or be said twice.
  if (stays && entries.some((entry) => holds(entry, stays) || holds(stays, entry)))
    return refuse('refusalNested')
  const left = without(shelf.engine, working.open, entries, stays?.line ?? 0)
  if (left.kind === 'refused') return left
  if (!stays) {
    return kept.listId === working.listId
      ? refuse('refusalNoEntry')
      : { kind: 'plan', why: 'join', open: left.open }
  }
  const together = { entryId: kept.id, ...putTogether(kept, others) }
  const edited = editLine(shelf, left.open, left.line, kept, together)
  if (edited.kind === 'refused') return edited
  return planUpdate(edited, together, 'join', (told) => knowing(kept, others, told))
}

function entryOf({ open, order, listId }: Working, row: EntryRow): Entry | null {
  return row.listId === listId ? (open.list.entries[order.indexOf(row.id)] ?? null) : null
}

function holds(outer: Entry, inner: Entry): boolean {
  return inner.line > outer.line && inner.line < outer.line + outer.lines
}

/** The entry stands for the others' addresses, too: their pages are known as listed. */
function knowing(kept: EntryRow, others: readonly EntryRow[], told: Told = NOTHING_TOLD): Told {
  const own = new Set([kept.key, ...told.same.map(({ key }) => key)])
  const more = others.flatMap(({ key, fields, told: theirs = NOTHING_TOLD }) => [
    ...(key ? [{ url: fields.url, key }] : []),
    ...theirs.same,
  ])
  const fresh = more.filter(({ key }) => !own.has(key) && own.add(key))
  const joined = new Set(fresh.map(({ key }) => key))
  return {
    same: [...told.same, ...fresh],
    apart: told.apart.filter((key) => !joined.has(key) && key !== kept.key),
  }
}
