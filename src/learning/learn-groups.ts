import type { Group } from './group.ts'
import { type Likeness, learnLikeness, likenessTo } from './likeness.ts'
import { learnNames, type NameMatch, namesIn } from './name-match.ts'
import type { Bag, TitleReader } from './title-reader.ts'
import { learnWordOdds, type WordOdds, wordOddsFor } from './word-odds.ts'

/** What was learned of groups of entries. */
export interface Groups {
  /** Entries of each. */
  readonly sizes: Float64Array
  readonly likeness: Likeness
  readonly odds: WordOdds
  readonly names: NameMatch
}

/** What a title says for each group, in the groups' order. */
export interface Evidence {
  /** Logarithm of the group's size. */
  readonly size: Float64Array
  /** How like its entries the title is, letter by letter; 0 to 1. */
  readonly likeness: Float64Array
  /** How much its words are those of its entries; a logarithm of odds. */
  readonly odds: Float64Array
  /** How much of it is the group's name. */
  readonly name: Float64Array
}

/**
 * Learns groups of entries by their titles.
 * @param bags the entries' titles, as the reader learned them; it must have learned the groups' names, too
 */
export function learnGroups(reader: TitleReader, bags: readonly Bag[], groups: readonly Group[]): Groups {
  const { runs, stems } = reader.counts()
  const named = groups.map(({ names }) => names.map((name) => reader.recall(name)))
  const ownStems = named.map(([own]) => own?.stems ?? [])
  const titles = bags.map((bag) => bag.stems)
  return {
    sizes: Float64Array.from(groups, ({ members }) => members.length),
    likeness: learnLikeness(
      bags.map((bag) => bag.runs),
      groups,
      named.map((names) => names.map((name) => name.runs)),
      runs,
    ),
    odds: learnWordOdds(titles, groups, ownStems, stems),
    names: learnNames(
      titles,
      groups.map(({ names }, i) => withInitials(reader, ownStems[i] ?? [], names[0] ?? '')),
      stems,
    ),
  }
}

/** What a title says for each of the groups. */
export function evidenceFor(groups: Groups, reader: TitleReader, title: string): Evidence {
  const { runs, stems } = reader.recall(title)
  return {
    size: groups.sizes.map((size) => Math.log1p(size)),
    likeness: likenessTo(groups.likeness, runs),
    odds: wordOddsFor(groups.odds, stems),
    name: namesIn(groups.names, withInitials(reader, stems, title)),
  }
}

function withInitials(reader: TitleReader, stems: readonly number[], text: string): readonly number[] {
  return [...new Set([...stems, ...reader.initials(text)])]
}
