import { type Groups, learnGroups } from './learn-groups.ts'
import type { Lesson } from './lesson.ts'
import { sectionName, sectionsOf } from './sections-of.ts'
import { type Tags, tagsOf } from './tags-of.ts'
import { type Bag, type TitleReader, titleReader } from './title-reader.ts'

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

/** Titles that are read in one step. */
const STEP = 1000

/** Learns a list at once. */
export function learnList(lesson: Lesson): Learned {
  const steps = learning(lesson)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** Learns a list step by step, none of which takes long; a short list has one step only. */
export function* learning({ entries, sections }: Lesson): Generator<void, Learned, void> {
  const reader = titleReader()
  const bags: Bag[] = []
  for (const { title } of entries) {
    bags.push(reader.learn(title))
    if (bags.length % STEP === 0) yield
  }
  const { paths, groups, isRoof } = sectionsOf(entries, sections)
  const { groups: tagGroups, ...tags } = tagsOf(entries)
  for (const { names } of [...groups, ...tagGroups]) for (const name of names) reader.learn(name)
  const sectionGroups = learnGroups(reader, bags, groups)
  if (bags.length >= STEP) yield
  return {
    reader,
    sections: { paths, isRoof, groups: sectionGroups },
    tags: { ...tags, groups: learnGroups(reader, bags, tagGroups) },
    sectionSizes: new Map(paths.map((path, i) => [sectionName(path), groups[i]?.members.length ?? 0])),
    entryCount: entries.length,
  }
}
