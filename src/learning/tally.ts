import type { Row } from './postings.ts'

/** Adds numbers up by token, for one group after another. */
export interface Tally {
  add(token: number, value: number): void
  /** What was added since the last call, tokens in the order of their first appearance. */
  take(): Row
}

/** A tally over so many tokens; one array serves all groups. */
export function tally(tokenCount: number): Tally {
  const sums = new Float64Array(tokenCount)
  let touched: number[] = []
  return {
    add(token, value) {
      const sum = sums[token] ?? 0
      if (sum === 0) touched.push(token)
      sums[token] = sum + value
    },
    take() {
      const tokens = touched
      const values = tokens.map((token) => sums[token] ?? 0)
      for (const token of tokens) sums[token] = 0
      touched = []
      return { tokens, values }
    },
  }
}
