import type { List } from '../../model/entry.ts'
import { wordsOf } from './words-of.ts'

/** What a list's sections are about: its entries by the words of their titles and tags. */
export interface SectionIndex {
  readonly sections: readonly {
    readonly path: readonly string[]
    readonly heading: readonly string[]
    /** Entries right under it. */
    readonly size: number
    /** It holds no entry itself, only sections that do, such as the title above a whole list. */
    readonly isRoof: boolean
  }[]
  /** For each entry the number of its section and the length of its vector of words. */
  readonly entries: readonly { readonly section: number; readonly length: number }[]
  /** The entries that each word stands in. */
  readonly holders: ReadonlyMap<string, readonly number[]>
}

/** Learns what each section of a list is about. */
export function indexSections(list: Pick<List, 'entries' | 'sections'>): SectionIndex {
  const roofs = new Set(
    list.sections.flatMap(({ path, entryCount }) =>
      entryCount > 0 ? path.slice(1).map((_, depth) => sectionName(path.slice(0, depth + 1))) : [],
    ),
  )
  const sections = list.sections.map(({ path, entryCount }) => ({
    path,
    isRoof: entryCount === 0 && roofs.has(sectionName(path)),
    heading: [...new Set(wordsOf(path.at(-1) ?? ''))],
    size: entryCount,
  }))
  const numbers = new Map(sections.map(({ path }, i) => [sectionName(path), i]))
  const holders = new Map<string, number[]>()
  const words = list.entries.map(({ title, tags }, i) => {
    const own = new Set(wordsOf([title, ...(tags ?? [])].join(' ')))
    for (const word of own) {
      const held = holders.get(word)
      if (held) held.push(i)
      else holders.set(word, [i])
    }
    return own
  })
  const entries = list.entries.map(({ section }, i) => ({
    section: numbers.get(sectionName(section)) ?? -1,
    length: Math.hypot(
      ...Array.from(words[i] ?? [], (word) => rarity(list.entries.length, holders.get(word)?.length)),
    ),
  }))
  return { sections, entries, holders }
}

/** How much a word tells: more, the fewer entries hold it (inverse document frequency). */
export function rarity(entries: number, holders = 0): number {
  return Math.log((entries + 1) / (holders + 0.5))
}

/** One name for a section's path. */
export function sectionName(path: readonly string[]): string {
  return path.join('\u0000')
}
