import { learnList } from '../../src/learning/learn-list.ts'
import { proposeSections } from '../../src/learning/propose-sections.ts'
import { openList } from '../../src/markdown/open-list.ts'
import type { Entry } from '../../src/model/entry.ts'
import { nearestSections } from './nearest-neighbours.ts'

/** How often the right section was among the first three, of so many that were tried. */
export interface Guesses {
  readonly sections: number
  readonly tried: number
  readonly ours: number
  /** Nearest neighbours, by how many of them vote: from 1 to 10. */
  readonly neighbours: readonly number[]
}

/**
 * Leaves entries out in turn and asks for their sections by their titles alone. A second copy of an entry goes out with
 * it: where it stands would tell the answer.
 * @param most how many entries are tried at most, spread over the list
 */
export function guessSections(text: string, most: number): Guesses {
  const { entries, sections } = openList(text).list
  const names = [...new Set(entries.map(nameOf))]
  const every = Math.max(1, Math.ceil(entries.length / most))
  const tried = entries.filter((_entry, i) => i % every === 0)
  const neighbours = new Array<number>(10).fill(0)
  let ours = 0
  for (const entry of tried) {
    const rest = entries.filter((other) => other !== entry && !isCopy(other, entry))
    const proposed = proposeSections(learnList({ entries: rest, sections }), entry.title)
    if (proposed.some((section) => nameOf({ section }) === nameOf(entry))) ours += 1
    const placed = rest.map((other) => ({ title: other.title, section: names.indexOf(nameOf(other)) }))
    for (const [i, near] of nearestSections(placed, entry.title, neighbours.length).entries()) {
      if (near.includes(names.indexOf(nameOf(entry)))) neighbours[i] = (neighbours[i] ?? 0) + 1
    }
  }
  return { sections: names.length, tried: tried.length, ours, neighbours }
}

function isCopy(a: Entry, b: Entry): boolean {
  return plain(a.title) === plain(b.title) || (a.url !== '' && a.url === b.url)
}

function plain(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function nameOf({ section }: Pick<Entry, 'section'>): string {
  return section.join('\n')
}
