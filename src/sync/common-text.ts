import { linesOf } from './lines.ts'

/**
 * What two texts share, line by line and in order: the base for two sides that never met. Against it nothing
 * was removed by either, so that their merge keeps what each has. Found by lines that stand once in both
 * (patience diff), and by the equal lines round these.
 */
export function commonText(a: string, b: string): string {
  const [ours, theirs] = [linesOf(a), linesOf(b)]
  const anchors = [...inOrder(onceInBoth(ours, theirs)), { i: ours.length, j: theirs.length }]
  const common: string[] = []
  let i = 0
  let j = 0
  for (const anchor of anchors) {
    for (; i < anchor.i && j < anchor.j && ours[i] === theirs[j]; i++, j++) common.push(ours[i] ?? '')
    const tail = equalBefore(ours, theirs, anchor, Math.min(anchor.i - i, anchor.j - j))
    common.push(...ours.slice(anchor.i - tail, anchor.i + 1))
    i = anchor.i + 1
    j = anchor.j + 1
  }
  return common.join('')
}

/** Indexes of one line in both texts. */
interface Pair {
  readonly i: number
  readonly j: number
}

/** Lines that stand exactly once in each, in the order of the first. */
function onceInBoth(ours: readonly string[], theirs: readonly string[]): Pair[] {
  const at = placesOfSingles(theirs)
  return [...placesOfSingles(ours)].flatMap(([line, i]) => {
    const j = at.get(line)
    return j === undefined ? [] : [{ i, j }]
  })
}

function placesOfSingles(lines: readonly string[]): Map<string, number> {
  const places = new Map<string, number>()
  const seen = new Set<string>()
  lines.forEach((line, at) => {
    if (seen.has(line)) places.delete(line)
    else places.set(line, at)
    seen.add(line)
  })
  return places
}

/** The longest run of pairs whose order is the same in both (longest increasing subsequence of `j`). */
function inOrder(pairs: readonly Pair[]): Pair[] {
  const ends: number[] = []
  const previous = new Int32Array(pairs.length)
  const value = (index: number | undefined) => (index === undefined ? -1 : (pairs[index]?.j ?? -1))
  pairs.forEach(({ j }, at) => {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (value(ends[middle]) < j) low = middle + 1
      else high = middle
    }
    previous[at] = low > 0 ? (ends[low - 1] ?? -1) : -1
    ends[low] = at
  })
  const run: Pair[] = []
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
    const pair = pairs[at]
    if (pair) run.push(pair)
  }
  return run.reverse()
}

/** How many lines right before an anchor are equal in both. */
function equalBefore(
  ours: readonly string[],
  theirs: readonly string[],
  { i, j }: Pair,
  most: number,
): number {
  let same = 0
  while (same < most && ours[i - 1 - same] === theirs[j - 1 - same]) same++
  return same
}
