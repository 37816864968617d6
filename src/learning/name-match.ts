import { eachPosting, type Postings, postingsOf } from './postings.ts'
import { lengthOf, rarities } from './rarity.ts'

/** The words of each group's own name. */
export interface NameMatch {
  readonly names: Postings
  readonly rarity: Float64Array
  readonly groupCount: number
}

/**
 * Learns the groups' names.
 * @param bags stems of the entries' titles, for how much each tells
 * @param names stems of each group's own name, with the abbreviations of what it says
 */
export function learnNames(
  bags: readonly (readonly number[])[],
  names: readonly (readonly number[])[],
  stemCount: number,
): NameMatch {
  const rows = names.map((tokens) => ({ tokens, values: tokens.map(() => 1 / Math.sqrt(tokens.length)) }))
  return {
    names: postingsOf(rows, stemCount),
    rarity: rarities(bags, stemCount),
    groupCount: names.length,
  }
}

/** How much of a text is what a group is called: rare words tell more, and those of short names. */
export function namesIn({ names, rarity, groupCount }: NameMatch, stems: readonly number[]): Float64Array {
  const matches = new Float64Array(groupCount)
  const length = lengthOf(stems, rarity)
  for (const stem of stems) {
    eachPosting(names, stem, (group, value) => {
      matches[group] = (matches[group] ?? 0) + (value * (rarity[stem] ?? 0)) / length
    })
  }
  return matches
}
