import type { EntryMoment, FieldDifference } from '../../messages/entry-protocol.ts'
import type { EntryFields } from '../../model/entry.ts'
import { type EntryId, type EntryRow, shownFields } from '../../model/library.ts'
import type { ConflictSide } from '../../model/sync.ts'
import { entryRow, type Library } from '../../store/read.ts'
import type { RestorePointRow } from '../../store/restore-point-row.ts'
import { restorePointsOf } from '../../store/restore-points.ts'
import { sameValue } from '../library/same-value.ts'
import { differenceOf } from './difference.ts'

/** What is told of an entry, in the order in which people read it. */
const TOLD = [
  'title',
  'url',
  'authors',
  'date',
  'venue',
  'siteName',
  'description',
  'status',
  'tags',
  'links',
  'cells',
  'mark',
] as const satisfies readonly (keyof EntryFields)[]

/** The changes that touched an entry, newest first; none for an entry that is gone. */
export async function entryHistory(db: Library, entryId: EntryId): Promise<EntryMoment[]> {
  const row = await entryRow(db, entryId)
  return row ? momentsOf(row, await restorePointsOf(db, row.listId)) : []
}

/**
 * @param row the entry as it is now
 * @param points its list's restore points, oldest first: each keeps the rows that its change altered, as they were
 */
export function momentsOf(row: EntryRow, points: readonly RestorePointRow[]): EntryMoment[] {
  const moments: EntryMoment[] = []
  let after = row
  for (const { id, at, why, rows } of [...points].reverse()) {
    const before = rows.find((one) => one.id === row.id)
    if (!before) continue
    const differences = differencesOf(before, after)
    // A removal that was taken back left no difference, and still happened.
    if (differences.length > 0 || why === 'remove') moments.push({ id, at, why, differences })
    after = before
  }
  return moments
}

function differencesOf(before: EntryRow, after: EntryRow): FieldDifference[] {
  const [was, is] = [shownFields(before), shownFields(after)]
  const fields = TOLD.flatMap((field) => difference(field, was[field], is[field]))
  const section = difference('section', before.section, after.section)
  const notes = (was.notes ?? '') === (is.notes ?? '') ? [] : [noteLines(was.notes ?? '', is.notes ?? '')]
  return [...fields, ...section, ...notes]
}

function difference(
  field: keyof EntryFields | 'section',
  before: ConflictSide | undefined,
  after: ConflictSide | undefined,
): FieldDifference[] {
  return sameValue(before ?? null, after ?? null)
    ? []
    : [{ field, before: before ?? null, after: after ?? null }]
}

function noteLines(before: string, after: string): FieldDifference {
  return { field: 'notes', lines: differenceOf(before, after) }
}
