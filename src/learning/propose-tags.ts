import { evidenceFor } from './learn-groups.ts'
import type { Learned } from './learn-list.ts'
import { sectionName } from './sections-of.ts'
import type { TitleReader } from './title-reader.ts'

/** What each kind of evidence says, in logarithms of odds; fitted as those of the sections were. */
const SAY = { base: 0.56, use: 1.46, likeness: 5.1, section: 0.78, called: 1.1 }

/** How many entries of the whole list a section is thought to have, beside its own. */
const BORROWED = 4

/** A tag is worth offering from so high a chance, should the entry be tagged at all. */
const WORTH = 0.2

/** Fewest of a list's entries that are thought to be tagged, as a share. */
const LEAST_TAGGED = 0.05

/** Most tags that are offered unasked. */
const MOST_OFFERED = 3

/** The tags of a list as they may suit a work. */
export interface TagProposal {
  /** Worth offering unasked, likeliest first; often none. */
  readonly tags: readonly string[]
  /** Every tag of the list, likeliest first. */
  readonly order: readonly string[]
}

/**
 * Ranks the tags that a list uses for a work of that title in that section: by how often they are used, there and
 * everywhere, by the entries that carry them, and by their own words. Never a tag that the list does not use.
 */
export function proposeTags(learned: Learned, title: string, section: readonly string[]): TagProposal {
  const { reader, tags, entryCount } = learned
  const { likeness } = evidenceFor(tags.groups, reader, title)
  const own = tags.bySection.get(sectionName(section))
  const size = learned.sectionSizes.get(sectionName(section)) ?? 0
  const isSaid = saidIn(reader, title)
  const ranked = tags.tags
    .map((tag, i) => {
      const uses = tags.groups.sizes[i] ?? 0
      const share = uses / (entryCount + 1)
      const here = ((own?.get(tag) ?? 0) + BORROWED * share) / (size + BORROWED)
      const score =
        SAY.base +
        SAY.use * Math.log((uses + 0.5) / (entryCount + 1)) +
        SAY.likeness * (likeness[i] ?? 0) +
        SAY.section * Math.log(here / share) +
        SAY.called * (isSaid(tag) ? 1 : 0)
      return { tag, score }
    })
    .sort((a, b) => b.score - a.score)
  const tagged = Math.max(LEAST_TAGGED, tags.taggedCount / (entryCount || 1))
  const worth = ranked.slice(0, MOST_OFFERED).filter(({ score }) => chance(score) / tagged > WORTH)
  return { tags: worth.map(({ tag }) => tag), order: ranked.map(({ tag }) => tag) }
}

function chance(score: number): number {
  return 1 / (1 + Math.exp(-score))
}

/** True for a tag all of whose words, or the abbreviation that it is, the title says. */
function saidIn(reader: TitleReader, title: string): (tag: string) => boolean {
  const said = new Set([...reader.recall(title).stems, ...reader.initials(title)])
  return (tag) => {
    const { stems } = reader.recall(tag)
    return stems.length > 0 && stems.every((stem) => said.has(stem))
  }
}
