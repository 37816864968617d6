import type { Entry } from '../../model/entry.ts'

/** Index of the first entry after one and all that is nested in it. */
export function afterNested(entries: readonly Entry[], at: number): number {
  const outer = entries[at]
  let next = at + 1
  if (!outer) return next
  for (let entry = entries[next]; entry?.parentLine !== undefined; entry = entries[++next]) {
    if (entry.line >= outer.line + outer.lines) break
  }
  return next
}

/** Of some entries, by ascending index, those that are nested in none of the others. */
export function outermost(entries: readonly Entry[], indexes: readonly number[]): number[] {
  const outer: number[] = []
  let end = -1
  for (const at of indexes) {
    if (at < end) continue
    outer.push(at)
    end = afterNested(entries, at)
  }
  return outer
}
