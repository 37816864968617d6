/** Where brackets and runs of backticks of a text are closed. */
export interface Closings {
  /** By position of each `[` that is closed: the position of its `]`. */
  readonly brackets: ReadonlyMap<number, number>
  /** By length: the positions of the runs of backticks of that length, in order. */
  readonly ticks: ReadonlyMap<number, readonly number[]>
}

/** Finds them in one pass each; brackets in code and escaped ones are none. */
export function closings(text: string): Closings {
  const ticks = new Map<number, number[]>()
  for (const { 0: run, index } of text.matchAll(/`+/g)) {
    const same = ticks.get(run.length)
    if (same) same.push(index)
    else ticks.set(run.length, [index])
  }
  const found = { brackets: new Map<number, number>(), ticks }
  const open: number[] = []
  for (const { 0: sign, index } of signsOutsideCode(text, found)) {
    if (sign === '[') open.push(index)
    else {
      const start = open.pop()
      if (start !== undefined) found.brackets.set(start, index)
    }
  }
  return found
}

function* signsOutsideCode(text: string, found: Closings): Generator<RegExpExecArray> {
  const sign = /\\[\s\S]|`+|[[\]]/g
  for (let match = sign.exec(text); match; match = sign.exec(text)) {
    if (match[0].startsWith('`')) {
      const { open, close } = codeSpanAt(text, match.index, found)
      sign.lastIndex = close === null ? match.index + open : close + open
    } else if (!match[0].startsWith('\\')) yield match
  }
}

/**
 * The code span that opens at a position (CommonMark 6.1).
 * @returns the length of its run of backticks, and where the run that closes it begins; null when none does
 */
export function codeSpanAt(
  text: string,
  at: number,
  { ticks }: Closings,
): { readonly open: number; readonly close: number | null } {
  let open = 1
  while (text.charCodeAt(at + open) === 96) open++
  const runs = ticks.get(open) ?? []
  return { open, close: firstFrom(runs, at + open) }
}

/** The first number of an ordered list that is not below another; null when all are. */
function firstFrom(numbers: readonly number[], from: number): number | null {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) < from) low = middle + 1
    else high = middle
  }
  return numbers[low] ?? null
}
