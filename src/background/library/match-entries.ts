import type { WorkKey } from '../../model/work-key.ts'
import { type Standing, standsTheSame } from './standing.ts'

/** Two texts' entries, and for each new one the index of the earlier one that it is, or -1. */
interface Matching {
  readonly before: readonly Standing[]
  readonly after: readonly Standing[]
  readonly matches: Int32Array
}

/**
 * Finds which entry of a list's earlier text each entry of its new text is: first what stands unchanged at
 * both ends, then by work key, then by title, then by place (right after the same entry, in the same section).
 * @param pinned entries of the new text, by index, that are known to be a certain earlier one
 * @returns for each new entry the index of the earlier one, or -1 for an entry that was not there
 */
export function matchEntries(
  before: readonly Standing[],
  after: readonly Standing[],
  keyOf: (entry: Standing) => WorkKey | null,
  pinned: ReadonlyMap<number, number> = new Map(),
): Int32Array {
  const matching = { before, after, matches: new Int32Array(after.length).fill(-1) }
  for (const [at, was] of pinned) matching.matches[at] = was
  const { between, left } = matchEnds(matching, new Set(pinned.values()))
  const open = () => between.filter((at) => matching.matches[at] === -1)
  matchByName(matching, open(), left, keyOf)
  matchByName(matching, open(), left, ({ title }) => title.trim().toLowerCase() || null)
  matchByPlace(matching, open(), left)
  return matching.matches
}

/** Matches what stands unchanged at both ends; gives back what lies between, on both sides. */
function matchEnds({ before, after, matches }: Matching, taken: ReadonlySet<number>) {
  const fits = (at: number, was: number) => {
    const [now, then] = [after[at], before[was]]
    if (matches[at] === was) return true
    return now && then && matches[at] === -1 && !taken.has(was) ? standsTheSame(then, now) : false
  }
  const most = Math.min(before.length, after.length)
  let head = 0
  for (; head < most && fits(head, head); head++) matches[head] = head
  let [end, endBefore] = [after.length, before.length]
  for (; Math.min(end, endBefore) > head && fits(end - 1, endBefore - 1); end--, endBefore--) {
    matches[end - 1] = endBefore - 1
  }
  return { between: range(head, end), left: new Set(range(head, endBefore).filter((was) => !taken.has(was))) }
}

/** Matches entries of one name; several of one name go in order. */
function matchByName(
  { before, after, matches }: Matching,
  open: readonly number[],
  left: Set<number>,
  nameOf: (entry: Standing) => string | null,
): void {
  const named = new Map<string, number[]>()
  for (const was of left) {
    const entry = before[was]
    const name = entry ? nameOf(entry) : null
    if (name !== null) named.set(name, [...(named.get(name) ?? []), was])
  }
  for (const at of open) {
    const entry = after[at]
    const was = entry ? named.get(nameOf(entry) ?? '')?.shift() : undefined
    if (was !== undefined && left.delete(was)) matches[at] = was
  }
}

function matchByPlace(
  { before, after, matches }: Matching,
  open: readonly number[],
  left: Set<number>,
): void {
  for (const at of open) {
    const was = at === 0 ? 0 : (matches[at - 1] ?? -1) + 1
    const [now, then] = [after[at], before[was]]
    const follows = at === 0 || matches[at - 1] !== -1
    if (follows && now && then && now.section.join('\n') === then.section.join('\n') && left.delete(was)) {
      matches[at] = was
    }
  }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)
}
