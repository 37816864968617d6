import type { Group } from './group.ts'
import type { Lesson } from './lesson.ts'

/** The sections that a list has, as groups of its entries. */
export interface Sections {
  /** Paths, in the file's order; the empty one first when entries stand above every heading. */
  readonly paths: readonly (readonly string[])[]
  readonly groups: readonly Group[]
  readonly isRoof: readonly boolean[]
}

/** Gathers a list's sections; one that two headings open alike is one. */
export function sectionsOf(entries: Lesson['entries'], sections: Lesson['sections']): Sections {
  const paths = new Map<string, { path: readonly string[]; members: number[] }>()
  const open = (path: readonly string[]) => {
    const name = sectionName(path)
    const known = paths.get(name) ?? { path, members: [] }
    paths.set(name, known)
    return known
  }
  const isBare = entries.some(({ section }) => section.length === 0)
  if (isBare) open([])
  for (const { path } of sections) open(path)
  for (const [i, { section }] of entries.entries()) open(section).members.push(i)
  const all = [...paths.values()]
  const roofs = new Set(
    all.flatMap(({ path, members }) =>
      members.length > 0 ? path.slice(1).map((_, depth) => sectionName(path.slice(0, depth + 1))) : [],
    ),
  )
  return {
    paths: all.map(({ path }) => path),
    groups: all.map(({ path, members }) => ({ members, names: path.toReversed() })),
    isRoof: all.map(({ path, members }) => members.length === 0 && roofs.has(sectionName(path))),
  }
}

/** One name for a section's path. */
export function sectionName(path: readonly string[]): string {
  return path.join('\u0000')
}
