/** Numbers by token and group, of which nearly all are zero: for each token the groups that have it. */
export interface Postings {
  /** Where each token's groups begin in `groups` and `values`; one more than there are tokens. */
  readonly starts: Int32Array
  readonly groups: Int32Array
  readonly values: Float32Array
}

/** One group's tokens with their numbers. */
export interface Row {
  readonly tokens: readonly number[]
  readonly values: readonly number[]
}

/** Turns rows by group into columns by token. */
export function postingsOf(rows: readonly Row[], tokenCount: number): Postings {
  const starts = new Int32Array(tokenCount + 1)
  for (const { tokens } of rows) for (const token of tokens) starts[token + 1] = (starts[token + 1] ?? 0) + 1
  for (let token = 0; token < tokenCount; token++) {
    starts[token + 1] = (starts[token + 1] ?? 0) + (starts[token] ?? 0)
  }
  const next = starts.slice(0, tokenCount)
  const groups = new Int32Array(starts[tokenCount] ?? 0)
  const values = new Float32Array(groups.length)
  rows.forEach((row, group) => {
    row.tokens.forEach((token, i) => {
      const at = next[token] ?? 0
      next[token] = at + 1
      groups[at] = group
      values[at] = row.values[i] ?? 0
    })
  })
  return { starts, groups, values }
}

/** Calls back for each group that has the token. */
export function eachPosting(
  { starts, groups, values }: Postings,
  token: number,
  call: (group: number, value: number) => void,
): void {
  const end = starts[token + 1] ?? 0
  for (let at = starts[token] ?? 0; at < end; at++) call(groups[at] ?? 0, values[at] ?? 0)
}
