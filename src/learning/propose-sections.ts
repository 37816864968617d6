import type { PartialDate } from '../model/date.ts'
import { headingDate, holdsDay } from './heading-date.ts'
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

/** What speaks for the section of today in a list by years, months or days: it is a diary, whatever the words say. */
const TODAY_SAY = 20

/** The share of a list's sections that must be named after a time before it is taken for a diary. */
const DIARY = 0.75

/** Most sections that are proposed. */
const MOST = 3

/** What is known beside the title. */
export interface Circumstances {
  /** The section saved into last; it goes first where no word speaks for any. */
  readonly last?: readonly string[] | null
  readonly today?: PartialDate
}

/**
 * The sections where a work of that title would stand, the likeliest first.
 * @returns three paths at most; none of a list without headings
 */
export function proposeSections(
  { reader, sections }: Learned,
  title: string,
  { last = null, today }: Circumstances = {},
): readonly (readonly string[])[] {
  if (sections.paths.every((path) => path.length === 0)) return []
  const { size, likeness, odds, name } = evidenceFor(sections.groups, reader, title)
  const lastName = last === null ? null : sectionName(last)
  const isSilent = likeness.every((value) => value === 0)
  const isToday = todayIn(
    sections.paths.filter((_path, i) => !sections.isRoof[i]),
    today,
  )
  const score = (i: number) =>
    SAY.size * (size[i] ?? 0) +
    SAY.likeness * (likeness[i] ?? 0) +
    SAY.odds * (odds[i] ?? 0) +
    SAY.name * (name[i] ?? 0)
  return sections.paths
    .map((path, i) => {
      const isLast = sectionName(path) === lastName
      const byLast = isLast ? (isSilent ? Number.MAX_VALUE : LAST_SAY) : 0
      return { path, i, score: score(i) + byLast + (isToday(path) ? TODAY_SAY : 0) }
    })
    .filter(({ i }) => !sections.isRoof[i])
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ path }) => path)
}

/** Tells the section of today in a list that is kept by time; in any other list there is none. */
function todayIn(
  paths: readonly (readonly string[])[],
  today: PartialDate | undefined,
): (path: readonly string[]) => boolean {
  const timeOf = (path: readonly string[]) => headingDate(path.at(-1) ?? '')
  if (!today || paths.filter((path) => timeOf(path)).length < DIARY * paths.length) return () => false
  return (path) => {
    const time = timeOf(path)
    return time !== null && holdsDay(time, today)
  }
}
