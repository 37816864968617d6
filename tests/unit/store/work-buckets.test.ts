import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EntryId } from '../../../src/model/library.ts'
import { READ_STATUSES } from '../../../src/model/status.ts'
import type { WorkKey } from '../../../src/model/work-key.ts'
import {
  BUCKET_COUNT,
  bucketOf,
  EMPTY_BUCKET,
  entriesIn,
  type WorkEntry,
  withoutEntries,
  withWorks,
} from '../../../src/store/work-buckets.ts'

/** Keys that are easy to take for one another: parts of each other, with the signs that a bucket is written with. */
const key = fc
  .array(fc.constantFrom('a', 'ä', ':', '\t', '\n', '\\', '\\t', '1u', ' ', 'arxiv:1'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join('') as WorkKey)
const entry: fc.Arbitrary<WorkEntry> = fc.record({
  entryId: fc.integer({ min: 1, max: 30 }).map((id) => id as EntryId),
  status: fc.constantFrom(...READ_STATUSES),
})
const act = fc.oneof(
  fc.record({ key, entries: fc.array(entry, { maxLength: 3 }) }),
  fc.record({
    gone: fc.uniqueArray(
      entry.map(({ entryId }) => entryId),
      { maxLength: 5 },
    ),
  }),
)

describe('a bucket', () => {
  it('holds what a map would hold, whatever its keys look like', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), fc.array(key, { maxLength: 10 }), (acts, others) => {
        let bucket = EMPTY_BUCKET
        const wanted = new Map<WorkKey, readonly WorkEntry[]>()
        for (const each of acts) {
          if ('gone' in each) {
            const gone = new Set(each.gone)
            bucket = withoutEntries(bucket, gone)
            for (const [key, entries] of wanted)
              wanted.set(
                key,
                entries.filter(({ entryId }) => !gone.has(entryId)),
              )
          } else {
            bucket = withWorks(bucket, new Map([[each.key, each.entries]]))
            wanted.set(each.key, each.entries)
          }
        }
        for (const each of [...wanted.keys(), ...others])
          expect(entriesIn(bucket, each)).toEqual(wanted.get(each) ?? [])
        if ([...wanted.values()].every((entries) => entries.length === 0)) expect(bucket).toBe(EMPTY_BUCKET)
      }),
    )
  })

  it('is chosen evenly: of 100,000 papers none holds three times its share', () => {
    const counts = new Array<number>(BUCKET_COUNT).fill(0)
    for (let n = 0; n < 100_000; n++) {
      const bucket = bucketOf(`arxiv:${2001 + (n % 9) * 100}.${String(n).padStart(5, '0')}` as WorkKey)
      counts[bucket] = (counts[bucket] ?? 0) + 1
    }
    expect(Math.max(...counts)).toBeLessThan((3 * 100_000) / BUCKET_COUNT)
  })
})
