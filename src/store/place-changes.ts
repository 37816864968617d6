import { type EntryRow, type Place, statusOf } from '../model/library.ts'
import type { WorkKey } from '../model/work-key.ts'
import type { Later } from './in-writing.ts'
import type { Writing } from './schema.ts'

/** An entry's row before and after a change; null where it was not or is no more. */
export interface RowChange {
  readonly before: EntryRow | null
  readonly after: EntryRow | null
}

/** Where an entry's work stands, for the badge. */
export function placeOf(row: EntryRow): Place {
  return { listId: row.listId, entryId: row.id, status: statusOf(row) }
}

/** Brings the places of every work that the changes touch up to date, inside their transaction. */
export async function writePlaces(
  writing: Writing,
  later: Later,
  changes: readonly RowChange[],
): Promise<void> {
  const works = writing.objectStore('works')
  const byKey = new Map<WorkKey, RowChange[]>()
  for (const change of changes) {
    for (const key of new Set([change.before?.key, change.after?.key])) {
      if (key) byKey.set(key, [...(byKey.get(key) ?? []), change])
    }
  }
  const keys = [...byKey.keys()]
  const found = await Promise.all(keys.map((key) => works.get(key)))
  keys.forEach((key, i) => {
    const places = placesAfter(found[i] ?? [], key, byKey.get(key) ?? [])
    later(places.length > 0 ? works.put(places, key) : works.delete(key))
  })
}

function placesAfter(places: readonly Place[], key: WorkKey, changes: readonly RowChange[]): Place[] {
  const touched = new Set(changes.map(({ before, after }) => (after ?? before)?.id))
  const now = changes.flatMap(({ after }) => (after?.key === key ? placeOf(after) : []))
  return [...places.filter(({ entryId }) => !touched.has(entryId)), ...now]
}
