import type { WorkKey } from '../model/work-key.ts'
import type { Library } from './schema.ts'
import { bucketOf, entriesIn, type WorkEntry } from './work-buckets.ts'

/** Finds thousands of works at once. */
export interface WorkIndex {
  /** The entries that stand for each of the keys now, in the keys' order; of a key that is null: none. */
  find(keys: readonly (WorkKey | null)[]): Promise<(readonly WorkEntry[])[]>
}

interface Loaded {
  readonly stamp: number
  readonly buckets: readonly (string | undefined)[]
}

/**
 * An index that keeps the works of the library in memory. Whoever changes a work counts up a number in the same
 * transaction: each look-up compares it, so what is told is never older than the library.
 */
export function workIndex(library: () => Promise<Library>): WorkIndex {
  let loaded: Loaded | null = null
  const current = async (): Promise<Loaded> => {
    const db = await library()
    const stamp = (await db.get('counters', 'works')) ?? 0
    if (loaded?.stamp !== stamp) loaded = await load(db)
    return loaded
  }
  return {
    async find(keys) {
      const { buckets } = await current()
      return keys.map((key) => (key === null ? [] : entriesIn(buckets[bucketOf(key)] ?? '', key)))
    },
  }
}

async function load(db: Library): Promise<Loaded> {
  const reading = db.transaction(['workBuckets', 'counters'])
  const store = reading.objectStore('workBuckets')
  const [numbers, texts, stamp = 0] = await Promise.all([
    store.getAllKeys(),
    store.getAll(),
    reading.objectStore('counters').get('works'),
  ])
  const buckets: (string | undefined)[] = []
  numbers.forEach((number, i) => {
    buckets[number] = texts[i]
  })
  return { stamp, buckets }
}
