import type { Unit } from './units.ts'

/**
 * Makes two sides mean the same one of several equal entries of the base: where each took out another one of them,
 * what both have would be gone from both.
 * @param ours for each unit of that side the index of the base's, or -1
 * @param theirs likewise; changed in place
 */
export function agreeOnTwins(base: readonly Unit[], ours: Int32Array, theirs: Int32Array): void {
  const twins = new Map<string, number[]>()
  base.forEach(({ kind, text }, index) => {
    if (kind !== 'entry') return
    const same = twins.get(text.trimEnd())
    if (same) same.push(index)
    else twins.set(text.trimEnd(), [index])
  })
  const [kept, held] = [new Set(ours), new Map([...theirs].map((was, at) => [was, at]))]
  for (const same of twins.values()) {
    if (same.length === 1) continue
    const onlyOurs = same.filter((index) => kept.has(index) && !held.has(index))
    const onlyTheirs = same.filter((index) => held.has(index) && !kept.has(index))
    for (const index of onlyOurs) {
      const at = held.get(onlyTheirs.shift() ?? -1)
      if (at !== undefined) theirs[at] = index
    }
  }
}
