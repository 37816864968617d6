import type { EntryRow, TagCount } from '../../src/model/library.ts'
import { rankMatches } from '../../src/ui/match.ts'

/** What shall become of tags that differ from what the entries have. */
export type TagWishes = ReadonlyMap<string, boolean>

/** A tag among those to choose from. */
export interface TagLine {
  readonly tag: string
  /** How many of the entries have it now. */
  readonly on: number
  readonly checked: boolean | 'mixed'
  readonly isNew: boolean
}

/** Most tags that are drawn at once. */
const SHOWN = 100

/** How many of these entries carry each tag. */
export function tagsOn(rows: readonly EntryRow[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { fields, kept } of rows)
    for (const tag of new Set(fields.tags ?? kept.tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  return counts
}

/**
 * Tags to choose from: those on the entries first, then the list's by use; what is typed narrows them, and is
 * offered as a new one when the list has no such tag.
 */
export function tagLines(
  typed: string,
  known: readonly TagCount[],
  on: ReadonlyMap<string, number>,
  count: number,
  wishes: TagWishes,
): readonly TagLine[] {
  const all = [...new Set([...wishes.keys(), ...on.keys(), ...known.map(({ tag }) => tag)])]
  const name = typed.trim()
  const shown = name === '' ? all : rankMatches(name, all).flatMap((index) => all[index] ?? [])
  const lines = shown.slice(0, SHOWN).map((tag) => lineOf(tag, on.get(tag) ?? 0, count, wishes))
  const isKnown = name === '' || all.some((tag) => tag.toLowerCase() === name.toLowerCase())
  return isKnown ? lines : [...lines, { tag: name, on: 0, checked: false, isNew: true }]
}

function lineOf(tag: string, on: number, count: number, wishes: TagWishes): TagLine {
  const wish = wishes.get(tag)
  return { tag, on, checked: wish ?? (on === count ? true : on > 0 ? 'mixed' : false), isNew: false }
}

/** What changes about the entries' tags: those to be added and those to be taken away. */
export function tagChange(
  wishes: TagWishes,
  on: ReadonlyMap<string, number>,
  count: number,
): { readonly add: readonly string[]; readonly remove: readonly string[] } {
  const wished = [...wishes]
  return {
    add: wished.flatMap(([tag, want]) => (want && (on.get(tag) ?? 0) < count ? [tag] : [])),
    remove: wished.flatMap(([tag, want]) => (!want && on.has(tag) ? [tag] : [])),
  }
}
