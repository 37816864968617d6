import { evidenceFor } from './learn-groups.ts'
import type { Learned } from './learn-list.ts'
import { sectionName } from './sections-of.ts'

/**
 * What each kind of evidence says, in logarithms of odds: fitted over many lists, each left out in turn, so that
 * none of them speaks for itself.
 */
const SAY = { size: 0.85, likeness: 10, odds: 0.13, name: 0.75 }

/** What speaks for the section saved into last: people save several works of one kind in a row. */
const LAST_SAY = 1

/**
 * The sections where a work of that title would stand, the likeliest first.
 * @param last the section saved into last; it goes first where no word speaks for any
 * @returns no more than `most` paths; none of a list without headings
 */
export function proposeSections(
  { reader, sections }: Learned,
  title: string,
  last: readonly string[] | null,
  most = 3,
): readonly (readonly string[])[] {
  if (sections.paths.every((path) => path.length === 0)) return []
  const { size, likeness, odds, name } = evidenceFor(sections.groups, reader, title)
  const lastName = last === null ? null : sectionName(last)
  const isSilent = likeness.every((value) => value === 0)
  const score = (i: number) =>
    SAY.size * (size[i] ?? 0) +
    SAY.likeness * (likeness[i] ?? 0) +
    SAY.odds * (odds[i] ?? 0) +
    SAY.name * (name[i] ?? 0)
  return sections.paths
    .map((path, i) => {
      const isLast = sectionName(path) === lastName
      return { path, i, score: score(i) + (isLast ? (isSilent ? Number.MAX_VALUE : LAST_SAY) : 0) }
    })
    .filter(({ i }) => !sections.isRoof[i])
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ path }) => path)
}
