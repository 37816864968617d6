import type { Told } from '../model/library.ts'
import type { WorkKey } from '../model/work-key.ts'
import { many, record, string } from './damaged.ts'

const MOST = 10_000

/** @throws Damaged unless it says which works a person called the same, and which not */
export function toldOf(value: unknown): Told {
  const { same, apart } = record(value)
  return {
    same: many(same, MOST).map((one) => {
      const { url, key } = record(one)
      return { url: string(url), key: keyIn(key) }
    }),
    apart: many(apart, MOST).map(keyIn),
  }
}

/** It is only ever compared with others. */
function keyIn(value: unknown): WorkKey {
  return string(value) as WorkKey
}
