/** Longest edit script that is looked for at a time; a longer one is found in parts, which need not be the shortest. */
const MOST_STEPS = 200

/** How deep stretches between unique tokens are searched for more of them. */
const DEEPEST = 40

/** Two stretches to be aligned, ends not included. */
interface Stretch {
  readonly aFrom: number
  readonly aTo: number
  readonly bFrom: number
  readonly bTo: number
  readonly depth: number
}

/** The token of filler such as blank lines: it is aligned like any other, but nothing is found by it. */
export const FILLER = 0

/**
 * Aligns two sequences of tokens: by what they share at their ends, by tokens that are unique in both (patience
 * diff), and between those by a shortest edit script (Myers 1986), searched for a bounded number of steps at a time,
 * so that no input takes more than linear time by much.
 * @returns for each token of `a` the index of the same token in `b`, or -1; rising
 */
export function align(a: ArrayLike<number>, b: ArrayLike<number>): Int32Array {
  const pairs = new Int32Array(a.length).fill(-1)
  const open: Stretch[] = [{ aFrom: 0, aTo: a.length, bFrom: 0, bTo: b.length, depth: 0 }]
  for (let next = open.pop(); next; next = open.pop()) {
    const rest = withoutEnds(a, b, next, pairs)
    if (rest.aFrom === rest.aTo || rest.bFrom === rest.bTo) continue
    const anchors = rest.depth < DEEPEST ? uniquePairs(a, b, rest) : []
    if (anchors.length === 0) alignBySteps(a, b, rest, pairs)
    else open.push(...between(rest, anchors, pairs))
  }
  return pairs
}

function withoutEnds(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  stretch: Stretch,
  pairs: Int32Array,
): Stretch {
  let { aFrom, aTo, bFrom, bTo } = stretch
  while (aFrom < aTo && bFrom < bTo && a[aFrom] === b[bFrom]) pairs[aFrom++] = bFrom++
  while (aFrom < aTo && bFrom < bTo && a[aTo - 1] === b[bTo - 1]) pairs[--aTo] = --bTo
  return { aFrom, aTo, bFrom, bTo, depth: stretch.depth }
}

type Pair = readonly [number, number]

/** The longest rising run of tokens that stand once in both stretches. */
function uniquePairs(a: ArrayLike<number>, b: ArrayLike<number>, stretch: Stretch): Pair[] {
  const places = new Map<number, number>()
  for (let i = stretch.aFrom; i < stretch.aTo; i++) places.set(a[i] ?? 0, places.has(a[i] ?? 0) ? MANY : i)
  const seen = new Map<number, number>()
  for (let j = stretch.bFrom; j < stretch.bTo; j++) {
    const token = b[j] ?? 0
    if ((places.get(token) ?? MANY) !== MANY) seen.set(token, seen.has(token) ? MANY : j)
  }
  const pairs: Pair[] = []
  for (const [token, j] of seen) if (j !== MANY && token !== FILLER) pairs.push([places.get(token) ?? 0, j])
  return longestRising(pairs.sort((one, other) => one[0] - other[0]))
}

const MANY = -2

/** The longest run of pairs, sorted by their first numbers, whose second numbers rise (patience sorting). */
function longestRising(pairs: readonly Pair[]): Pair[] {
  const tops: number[] = []
  const before = new Int32Array(pairs.length).fill(-1)
  pairs.forEach(([, j], index) => {
    let low = 0
    let high = tops.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[tops[middle] ?? 0]?.[1] ?? 0) < j) low = middle + 1
      else high = middle
    }
    before[index] = low > 0 ? (tops[low - 1] ?? -1) : -1
    tops[low] = index
  })
  const run: Pair[] = []
  for (let at = tops.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const pair = pairs[at]
    if (pair) run.push(pair)
  }
  return run.reverse()
}

function between(stretch: Stretch, anchors: readonly Pair[], pairs: Int32Array): Stretch[] {
  const depth = stretch.depth + 1
  const parts: Stretch[] = []
  let { aFrom, bFrom } = stretch
  for (const [i, j] of anchors) {
    pairs[i] = j
    parts.push({ aFrom, aTo: i, bFrom, bTo: j, depth })
    aFrom = i + 1
    bFrom = j + 1
  }
  parts.push({ aFrom, aTo: stretch.aTo, bFrom, bTo: stretch.bTo, depth })
  return parts
}

/** Where a path is that left the stretches; far enough below 0 that no steps lead back. */
const OUTSIDE = -(2 ** 30)

/** Aligns by edit scripts of at most `MOST_STEPS`, one after the other. */
function alignBySteps(a: ArrayLike<number>, b: ArrayLike<number>, stretch: Stretch, pairs: Int32Array): void {
  let { aFrom, bFrom } = stretch
  while (aFrom < stretch.aTo && bFrom < stretch.bTo) {
    const [i, j] = shortestScript(a, b, { ...stretch, aFrom, bFrom }, pairs)
    aFrom = i
    bFrom = j
  }
}

/**
 * Follows the furthest reaching paths until one reaches the end or the steps are used up, and writes down the
 * tokens on the best of them.
 * @returns where it got to
 */
function shortestScript(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  { aFrom, aTo, bFrom, bTo }: Stretch,
  pairs: Int32Array,
): Pair {
  const [n, m] = [aTo - aFrom, bTo - bFrom]
  const traces: Int32Array[] = []
  let reach = new Int32Array([0])
  for (let steps = 0; ; steps++) {
    const next = new Int32Array(2 * steps + 1)
    let best = -1
    let bestAt = 0
    for (let k = -steps; k <= steps; k += 2) {
      let x = steps === 0 ? 0 : startOf(reach, steps, k)
      if (x < 0 || x > n || x < k || x - k > m) {
        next[k + steps] = OUTSIDE
        continue
      }
      while (x < n && x - k < m && a[aFrom + x] === b[bFrom + x - k]) x++
      next[k + steps] = x
      if (2 * x - k > best) {
        best = 2 * x - k
        bestAt = k
      }
    }
    traces.push(next)
    if (best >= n + m || steps >= MOST_STEPS) {
      const x = next[bestAt + steps] ?? 0
      writeDown(traces, bestAt, (i, length) => {
        for (let step = 0; step < length; step++) pairs[aFrom + i.x + step] = bFrom + i.y + step
      })
      return [aFrom + x, bFrom + x - bestAt]
    }
    reach = next
  }
}

/** Where the path on diagonal `k` starts: from the diagonal beside it that reached further. */
function startOf(reach: Int32Array, steps: number, k: number): number {
  const left = k - 1 >= -(steps - 1) ? (reach[k - 1 + steps - 1] ?? 0) + 1 : OUTSIDE
  const above = k + 1 <= steps - 1 ? (reach[k + 1 + steps - 1] ?? 0) : OUTSIDE
  return Math.max(left, above)
}

function writeDown(
  traces: readonly Int32Array[],
  diagonal: number,
  match: (at: { readonly x: number; readonly y: number }, length: number) => void,
): void {
  let k = diagonal
  for (let steps = traces.length - 1; steps >= 0; steps--) {
    const end = traces[steps]?.[k + steps] ?? 0
    const reach = traces[steps - 1]
    if (!reach) {
      match({ x: 0, y: 0 }, end)
      return
    }
    const start = startOf(reach, steps, k)
    if (end > start) match({ x: start, y: start - k }, end - start)
    const isFromLeft = k - 1 >= -(steps - 1) && (reach[k - 1 + steps - 1] ?? 0) + 1 === start
    k = isFromLeft ? k - 1 : k + 1
  }
}
