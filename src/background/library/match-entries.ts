import type { WorkKey } from '../../model/work-key.ts'
import { type Standing, standsTheSame } from './standing.ts'

/** No entry: what is left of one that was not there. */
export const NONE = -1

/** Two texts' entries, and for each new one the index of the earlier one that it is, or -1. */
interface Matching {
  readonly before: readonly Standing[]
  readonly after: readonly Standing[]
  readonly matches: Int32Array
}

/** How many entries stand the same at the start and at the end of two texts. */
export interface Ends {
  readonly head: number
  readonly tail: number
}

/**
 * Finds which entry of a list's earlier text each entry of its new text is: first what stands unchanged at
 * both ends or anywhere, then by work key, then by title, then by place (right after the same entry, in the same section).
 * @param known entries at both ends that are known to stand the same; fewer than that is no mistake
 * @param pinned entries of the new text, by index, that are known to be a certain earlier one, or `NONE` of them
 * @returns for each new entry the index of the earlier one, or -1 for an entry that was not there; and all that
 *   stands the same at both ends
 */
export function matchEntries(
  before: readonly Standing[],
  after: readonly Standing[],
  keyOf: (entry: Standing) => WorkKey | null,
  known: Ends = { head: 0, tail: 0 },
  pinned: ReadonlyMap<number, number> = new Map(),
): { readonly matches: Int32Array; readonly ends: Ends } {
  const matching = { before, after, matches: new Int32Array(after.length).fill(-1) }
  for (const [at, was] of pinned) matching.matches[at] = was
  const fresh = new Set([...pinned].flatMap(([at, was]) => (was === NONE ? [at] : [])))
  const ends = matchEnds(matching, known, new Set(pinned.values()), fresh)
  const between = range(ends.head, after.length - ends.tail).filter((at) => !fresh.has(at))
  const taken = new Set(pinned.values())
  const left = new Set(range(ends.head, before.length - ends.tail).filter((was) => !taken.has(was)))
  const open = () => between.filter((at) => matching.matches[at] === -1)
  matchSame(matching, open(), left)
  matchByName(matching, open(), left, keyOf)
  matchByName(matching, open(), left, ({ title }) => title.trim().toLowerCase() || null)
  matchByPlace(matching, open(), left)
  return { matches: matching.matches, ends }
}

/** Matches what stands unchanged at both ends, as far as no pin says otherwise. */
function matchEnds(
  { before, after, matches }: Matching,
  known: Ends,
  taken: ReadonlySet<number>,
  fresh: ReadonlySet<number>,
): Ends {
  const free = (at: number, was: number) =>
    matches[at] === was || (matches[at] === NONE && !taken.has(was) && !fresh.has(at))
  const same = (at: number, was: number) => {
    const [now, then] = [after[at], before[was]]
    return now !== undefined && then !== undefined && standsTheSame(then, now)
  }
  const most = Math.min(before.length, after.length)
  let head = 0
  while (head < most && free(head, head) && (head < known.head || same(head, head))) matches[head] = head++
  const shift = before.length - after.length
  let tail = 0
  while (tail < most - head) {
    const at = after.length - 1 - tail
    if (!free(at, at + shift) || (tail >= known.tail && !same(at, at + shift))) break
    matches[at] = at + shift
    tail++
  }
  return { head, tail }
}

/** Matches entries that stand the same: of several of one work each finds its own. */
function matchSame({ before, after, matches }: Matching, open: readonly number[], left: Set<number>): void {
  const named = new Map<string, number[]>()
  for (const was of left) put(named, nameOf(before[was]), was)
  for (const at of open) {
    const now = after[at]
    const same = (was: number) => {
      const then = before[was]
      return left.has(was) && then !== undefined && now !== undefined && standsTheSame(then, now)
    }
    const was = named.get(nameOf(now))?.find(same)
    if (was !== undefined && left.delete(was)) matches[at] = was
  }
}

function nameOf(entry: Standing | undefined): string {
  return `${entry?.url}\n${entry?.title}`
}

function put(named: Map<string, number[]>, name: string, at: number): void {
  const same = named.get(name)
  if (same) same.push(at)
  else named.set(name, [at])
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
    if (name !== null) put(named, name, was)
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
