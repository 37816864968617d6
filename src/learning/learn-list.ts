import { type Groups, learnGroups } from './learn-groups.ts'
import type { Lesson } from './lesson.ts'
import { sectionName, sectionsOf } from './sections-of.ts'
import { type Tags, tagsOf } from './tags-of.ts'
import { type TitleReader, titleReader } from './title-reader.ts'

/** A list as it was learned. */
export interface Learned {
  readonly reader: TitleReader
  readonly sections: {
    readonly paths: readonly (readonly string[])[]
    /** Holds no entry itself, only sections that do, such as the title above a whole list. */
    readonly isRoof: readonly boolean[]
    readonly groups: Groups
  }
  readonly tags: Omit<Tags, 'groups'> & { readonly groups: Groups }
  /** Entries of each section, by its name. */
  readonly sectionSizes: ReadonlyMap<string, number>
  readonly entryCount: number
}

/** Learns a list. */
export function learnList({ entries, sections }: Lesson): Learned {
  const reader = titleReader()
  const bags = entries.map(({ title }) => reader.learn(title))
  const { paths, groups, isRoof } = sectionsOf(entries, sections)
  const { groups: tagGroups, ...tags } = tagsOf(entries)
  for (const { names } of [...groups, ...tagGroups]) for (const name of names) reader.learn(name)
  return {
    reader,
    sections: { paths, isRoof, groups: learnGroups(reader, bags, groups) },
    tags: { ...tags, groups: learnGroups(reader, bags, tagGroups) },
    sectionSizes: new Map(paths.map((path, i) => [sectionName(path), groups[i]?.members.length ?? 0])),
    entryCount: entries.length,
  }
}
