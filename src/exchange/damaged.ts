/** A value that was found, whatever is in it. */
export type Found = Readonly<Record<string, unknown>>

/** Thrown and caught by whoever reads a backup: what was found is not what a backup holds there. */
export class Damaged extends Error {}

/** True for an object with names. */
export function isRecord(value: unknown): value is Found {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** @throws Damaged unless it is an object with names */
export function record(value: unknown): Found {
  if (isRecord(value)) return value
  throw new Damaged('an object')
}

/** @throws Damaged unless it is an array of at most so many */
export function many(value: unknown, most: number): readonly unknown[] {
  if (Array.isArray(value) && value.length <= most) return value
  throw new Damaged(`at most ${most}`)
}

/** @throws Damaged unless it is text */
export function string(value: unknown): string {
  if (typeof value === 'string') return value
  throw new Damaged('text')
}

/** @throws Damaged unless it is a whole number that is not negative */
export function count(value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value
  throw new Damaged('a count')
}
