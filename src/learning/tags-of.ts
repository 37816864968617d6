import type { Group } from './group.ts'
import type { Lesson } from './lesson.ts'
import { sectionName } from './sections-of.ts'

/** The tags that a list uses, as groups of its entries. */
export interface Tags {
  /** Most used first. */
  readonly tags: readonly string[]
  readonly groups: readonly Group[]
  /** How often each section's own entries use each tag, by the section's name. */
  readonly bySection: ReadonlyMap<string, ReadonlyMap<string, number>>
  /** Entries that carry any. */
  readonly taggedCount: number
}

/** Gathers a list's tags. */
export function tagsOf(entries: Lesson['entries']): Tags {
  const members = new Map<string, number[]>()
  const bySection = new Map<string, Map<string, number>>()
  entries.forEach(({ tags, section }, i) => {
    for (const tag of new Set(tags)) {
      const held = members.get(tag)
      if (held) held.push(i)
      else members.set(tag, [i])
      const name = sectionName(section)
      const own = bySection.get(name) ?? new Map<string, number>()
      bySection.set(name, own.set(tag, (own.get(tag) ?? 0) + 1))
    }
  })
  const all = Array.from(members).sort(
    ([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1),
  )
  return {
    tags: all.map(([tag]) => tag),
    groups: all.map(([tag, held]) => ({ members: held, names: [tag] })),
    bySection,
    taggedCount: entries.filter(({ tags }) => tags !== undefined && tags.length > 0).length,
  }
}
