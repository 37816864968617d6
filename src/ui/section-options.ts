import type { SectionCount } from '../model/library.ts'
import { rankPrepared, type Searchable, searchable } from './match.ts'

/** The most sections that are drawn at once: some lists have thousands. */
const SHOWN = 200

/** A section's headings in one line, outermost first. */
export function sectionText(path: readonly string[]): string {
  return path.join(' › ')
}

/** Letters that a section field shows, where nobody says; the end of a path, the heading itself, must not be cut off. */
const ROOM = 34

/**
 * How many headings stand above every entry of the list: a file's title often does, and says nothing of a section.
 * Never so many that a section would be left without a name.
 */
export function sharedHeadings(sections: readonly SectionCount[]): number {
  const headed = sections.filter(({ path }) => path.length > 0)
  const [first] = headed
  if (!first || headed.length < 2) return 0
  const root = first.path[0]
  return headed.every(({ path }) => path[0] === root) ? 1 : 0
}

/** A section in one line without the headings that all share; of a long one as many of the last as there is room for. */
export function shortSectionText(path: readonly string[], shared: number, room = ROOM): string {
  const own = path.length > shared ? path.slice(shared) : path
  for (let from = 0; from < own.length - 1; from++) {
    const text = sectionText(from === 0 ? own : ['…', ...own.slice(from)])
    if (text.length <= room) return text
  }
  return sectionText(own.length > 1 ? ['…', ...own.slice(-1)] : own)
}

/** True when both paths name the same section. */
export function sameSection(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((heading, index) => heading === b[index])
}

/** True when `path` is `outer` or stands below it. */
export function withinSection(path: readonly string[], outer: readonly string[]): boolean {
  return outer.every((heading, index) => heading === path[index])
}

const prepared = new WeakMap<
  readonly SectionCount[],
  { readonly headings: Searchable; readonly paths: Searchable }
>()

/** A list's headings and paths, made ready once: some lists have thousands, ten deep. */
function preparedFor(sections: readonly SectionCount[]) {
  const known = prepared.get(sections)
  if (known) return known
  const fresh = {
    headings: searchable(sections.map(({ path }) => path.at(-1) ?? '')),
    paths: searchable(sections.map(({ path }) => sectionText(path))),
  }
  prepared.set(sections, fresh)
  return fresh
}

/**
 * Sections to choose from: in the file's order round the chosen one while nothing is typed, else best match first.
 * The end of a path counts before its beginning: people name the heading they mean, not the ones above it.
 */
export function sectionOptions(
  typed: string,
  sections: readonly SectionCount[],
  chosen: readonly string[],
): readonly SectionCount[] {
  if (typed.trim() === '') {
    const at = sections.findIndex(({ path }) => sameSection(path, chosen))
    const from = Math.max(0, Math.min(at - SHOWN / 2, sections.length - SHOWN))
    return sections.slice(from, from + SHOWN)
  }
  const { headings, paths } = preparedFor(sections)
  const byHeading = rankPrepared(typed, headings)
  const byPath = rankPrepared(typed, paths)
  return [...new Set([...byHeading, ...byPath])].slice(0, SHOWN).flatMap((index) => sections[index] ?? [])
}

/**
 * The path of a section that is to be opened beside the chosen one, or in it when that is the list's own title.
 * @returns null when nothing is typed, or the list has that very heading to choose
 */
export function newSection(
  typed: string,
  sections: readonly SectionCount[],
  chosen: readonly string[],
): readonly string[] | null {
  const title = typed.replace(/\s+/g, ' ').trim()
  const above = chosen.length <= sharedHeadings(sections) ? chosen : chosen.slice(0, -1)
  const path = [...above, title]
  return title === '' || sections.some((section) => section.path.at(-1) === title) ? null : path
}
