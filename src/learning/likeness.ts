import type { Group } from './group.ts'
import { eachPosting, type Postings, postingsOf, type Row } from './postings.ts'
import { lengthOf, rarities } from './rarity.ts'
import { tally } from './tally.ts'

/** How much a group's own name says of it, against one entry; the names around it say less and less. */
const NAME_SAY = 2

/** What the entries of each group look like on average, letter by letter. */
export interface Likeness {
  readonly middles: Postings
  readonly rarity: Float64Array
  readonly groupCount: number
}

/**
 * Learns the middle of each group: the sum of its entries' vectors of letter runs and of its names' (Rocchio's
 * centroids). Letters know what words do not: `multimodal` from `multi-modal`, `日本` from `日本語`.
 * @param names runs of each group's names, in the order of `Group.names`
 */
export function learnLikeness(
  bags: readonly (readonly number[])[],
  groups: readonly Group[],
  names: readonly (readonly (readonly number[])[])[],
  runCount: number,
): Likeness {
  const rarity = rarities(bags, runCount)
  const sum = tally(runCount)
  const addAll = (bag: readonly number[], say: number) => {
    const share = say / lengthOf(bag, rarity)
    for (const run of bag) sum.add(run, share * (rarity[run] ?? 0))
  }
  const rows = groups.map(({ members }, group): Row => {
    for (const member of members) addAll(bags[member] ?? [], 1)
    names[group]?.forEach((name, outwards) => {
      addAll(name, NAME_SAY / Math.max(1, 2 * outwards))
    })
    const { tokens, values } = sum.take()
    const length = Math.sqrt(values.reduce((all, value) => all + value * value, 0)) || 1
    return { tokens, values: values.map((value) => value / length) }
  })
  return { middles: postingsOf(rows, runCount), rarity, groupCount: groups.length }
}

/** How like each group a text is: the cosine of its vector and the group's middle, 0 to 1. */
export function likenessTo({ middles, rarity, groupCount }: Likeness, runs: readonly number[]): Float64Array {
  const likeness = new Float64Array(groupCount)
  const length = lengthOf(runs, rarity)
  for (const run of runs) {
    const say = (rarity[run] ?? 0) / length
    eachPosting(middles, run, (group, value) => {
      likeness[group] = (likeness[group] ?? 0) + say * value
    })
  }
  return likeness
}
