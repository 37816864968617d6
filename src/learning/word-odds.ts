import type { Group } from './group.ts'
import { eachPosting, type Postings, postingsOf, type Row } from './postings.ts'
import { tally } from './tally.ts'

/** How many words of the whole list each group is thought to have, beside its own. */
const BORROWED = 10

/** How often each group uses each word. */
export interface WordOdds {
  readonly counts: Postings
  /** Words of each group altogether. */
  readonly totals: Float64Array
  /** The share of each word in the whole list. */
  readonly shares: Float64Array
}

/**
 * Counts each group's words, those of its own name among them, for naive Bayes with a Dirichlet prior: a small
 * group is thought to use words as the whole list does.
 * @param names stems of each group's own name
 */
export function learnWordOdds(
  bags: readonly (readonly number[])[],
  groups: readonly Group[],
  names: readonly (readonly number[])[],
  stemCount: number,
): WordOdds {
  const sum = tally(stemCount)
  const rows = groups.map(({ members }, group): Row => {
    for (const member of members) for (const stem of bags[member] ?? []) sum.add(stem, 1)
    for (const stem of names[group] ?? []) sum.add(stem, 1)
    return sum.take()
  })
  const totals = Float64Array.from(rows, ({ values }) => values.reduce((all, value) => all + value, 0))
  const uses = new Float64Array(stemCount)
  for (const { tokens, values } of rows) {
    tokens.forEach((stem, i) => {
      uses[stem] = (uses[stem] ?? 0) + (values[i] ?? 0)
    })
  }
  const all = totals.reduce((sum, total) => sum + total, 0) + (stemCount + 1) / 2
  return { counts: postingsOf(rows, stemCount), totals, shares: uses.map((use) => (use + 0.5) / all) }
}

/** How much likelier each group is for these words than without them: a logarithm of odds. */
export function wordOddsFor({ counts, totals, shares }: WordOdds, stems: readonly number[]): Float64Array {
  const odds = totals.map((total) => stems.length * Math.log(BORROWED / (total + BORROWED)))
  for (const stem of stems) {
    const borrowed = BORROWED * (shares[stem] ?? 1)
    eachPosting(counts, stem, (group, count) => {
      odds[group] = (odds[group] ?? 0) + Math.log1p(count / borrowed)
    })
  }
  return odds
}
