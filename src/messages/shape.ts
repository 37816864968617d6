/** Thrown when a message does not have the shape that the protocol gives it. */
export class BadShape extends Error {
  constructor(at: string, wanted: string) {
    super(`${at || 'message'} is not ${wanted}`)
    this.name = 'BadShape'
  }
}

/**
 * Takes what may be anything and gives a fresh value of the right shape, without names it does not know.
 * @throws BadShape naming the place (`at`) that is wrong
 */
export type Check<Value> = (value: unknown, at: string) => Value

/** A field that may be left out. */
export interface Optional<Value> {
  readonly optional: Check<Value>
}

type Fields = Readonly<Record<string, Check<unknown> | Optional<unknown>>>
type Needed<F extends Fields> = { [N in keyof F as F[N] extends Check<unknown> ? N : never]: F[N] }
type Checked<F extends Fields> = {
  readonly [N in keyof Needed<F>]: F[N] extends Check<infer V> ? V : never
} & {
  readonly [N in Exclude<keyof F, keyof Needed<F>>]?: F[N] extends Optional<infer V> ? V : never
}

/** A string of at most so many UTF-16 units. */
export function text(most: number): Check<string> {
  return (value, at) => {
    if (typeof value === 'string' && value.length <= most) return value
    throw new BadShape(at, `text of at most ${most} characters`)
  }
}

/** A whole number that is not negative. */
export const count: Check<number> = (value, at) => {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value
  throw new BadShape(at, 'a count')
}

/** True or false. */
export const flag: Check<boolean> = (value, at) => {
  if (typeof value === 'boolean') return value
  throw new BadShape(at, 'true or false')
}

/** One of some words. */
export function oneOf<const Word extends string>(words: readonly Word[]): Check<Word> {
  return (value, at) => {
    const found = words.find((word) => word === value)
    if (found !== undefined) return found
    throw new BadShape(at, words.join(' or '))
  }
}

/** Null, or what `check` says. */
export function orNull<Value>(check: Check<Value>): Check<Value | null> {
  return (value, at) => (value === null ? null : check(value, at))
}

/** A field that may be left out; null does not stand for that. */
export function optional<Value>(check: Check<Value>): Optional<Value> {
  return { optional: check }
}

/** An array of at most so many. */
export function listOf<Value>(check: Check<Value>, most: number): Check<Value[]> {
  return (value, at) => {
    if (!Array.isArray(value) || value.length > most) throw new BadShape(at, `a list of at most ${most}`)
    return value.map((item, i) => check(item, `${at}[${i}]`))
  }
}

/** An object used as a table from text to values. */
export function tableOf<Value>(check: Check<Value>, most: number): Check<Record<string, Value>> {
  return (value, at) => {
    const pairs = Object.entries(asObject(value, at))
    if (pairs.length > most) throw new BadShape(at, `a table of at most ${most}`)
    return Object.fromEntries(pairs.map(([name, item]) => [name, check(item, `${at}.${name}`)]))
  }
}

/** An object with just these fields. */
export function object<F extends Fields>(fields: F): Check<Checked<F>> {
  return (value, at) => {
    const found = asObject(value, at)
    const checked: Record<string, unknown> = {}
    for (const [name, field] of Object.entries(fields)) {
      const item = Object.hasOwn(found, name) ? found[name] : undefined
      if (typeof field === 'function') checked[name] = field(item, `${at}.${name}`)
      else if (item !== undefined) checked[name] = field.optional(item, `${at}.${name}`)
    }
    return checked as Checked<F>
  }
}

function asObject(value: unknown, at: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new BadShape(at, 'an object')
  return value as Record<string, unknown>
}
