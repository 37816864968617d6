import { type EntryId, type EntryRow, keysOf, statusOf } from '../model/library.ts'
import type { WorkKey } from '../model/work-key.ts'
import type { Later } from './in-writing.ts'
import type { Writing } from './schema.ts'
import {
  bucketOf,
  EMPTY_BUCKET,
  entriesIn,
  type WorkEntry,
  withoutEntries,
  withWorks,
} from './work-buckets.ts'

/** An entry's row before and after a change; null where it was not or is no more. */
export interface RowChange {
  readonly before: EntryRow | null
  readonly after: EntryRow | null
}

/** What is kept of an entry under the key of its work. */
export function workEntryOf(row: EntryRow): WorkEntry {
  return { entryId: row.id, status: statusOf(row) }
}

/** Brings the entries of every work that the changes touch up to date, inside their transaction. */
export async function writeWorks(
  writing: Writing,
  later: Later,
  changes: readonly RowChange[],
): Promise<void> {
  const touched = byBucket(changes)
  if (touched.size === 0) return
  const store = writing.objectStore('workBuckets')
  const numbers = [...touched.keys()]
  const [stamp, ...buckets] = await Promise.all([
    writing.objectStore('counters').get('works'),
    ...numbers.map((number) => store.get(number)),
  ])
  numbers.forEach((number, i) => {
    const before = buckets[i] ?? EMPTY_BUCKET
    const works = new Map<WorkKey, WorkEntry[]>()
    for (const [key, ofKey] of touched.get(number) ?? [])
      works.set(key, entriesAfter(entriesIn(before, key), key, ofKey))
    later(store.put(withWorks(before, works), number))
  })
  later(writing.objectStore('counters').put((stamp ?? 0) + 1, 'works'))
}

/** Takes entries out of all works, inside the transaction that removes their rows. */
export async function removeFromWorks(
  writing: Writing,
  later: Later,
  gone: ReadonlySet<EntryId>,
): Promise<void> {
  const store = writing.objectStore('workBuckets')
  const [numbers, buckets, stamp] = await Promise.all([
    store.getAllKeys(),
    store.getAll(),
    writing.objectStore('counters').get('works'),
  ])
  numbers.forEach((number, i) => {
    later(store.put(withoutEntries(buckets[i] ?? EMPTY_BUCKET, gone), number))
  })
  later(writing.objectStore('counters').put((stamp ?? 0) + 1, 'works'))
}

function byBucket(changes: readonly RowChange[]): Map<number, Map<WorkKey, RowChange[]>> {
  const buckets = new Map<number, Map<WorkKey, RowChange[]>>()
  for (const change of changes) {
    for (const key of new Set([change.before, change.after].flatMap((row) => (row ? keysOf(row) : [])))) {
      const number = bucketOf(key)
      const works = buckets.get(number) ?? new Map<WorkKey, RowChange[]>()
      buckets.set(number, works)
      const ofKey = works.get(key)
      if (ofKey) ofKey.push(change)
      else works.set(key, [change])
    }
  }
  return buckets
}

function entriesAfter(
  entries: readonly WorkEntry[],
  key: WorkKey,
  changes: readonly RowChange[],
): WorkEntry[] {
  const touched = new Set(changes.map(({ before, after }) => (after ?? before)?.id))
  const now = changes.flatMap(({ after }) => (after && keysOf(after).includes(key) ? workEntryOf(after) : []))
  return [...entries.filter(({ entryId }) => !touched.has(entryId)), ...now]
}
