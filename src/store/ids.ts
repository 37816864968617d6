import type { Later } from './in-writing.ts'
import type { CounterName, Writing } from './schema.ts'

/**
 * Takes ids for new rows, inside the transaction that puts them; none of them was ever given before.
 * @returns the first of `count` ids in a row
 */
export async function takeIds(
  writing: Writing,
  later: Later,
  counter: CounterName,
  count: number,
): Promise<number> {
  const counters = writing.objectStore('counters')
  const next = (await counters.get(counter)) ?? 1
  if (count > 0) later(counters.put(next + count, counter))
  return next
}
