import { rarity, type SectionIndex, sectionName } from './section-index.ts'
import { wordsOf } from './words-of.ts'

/** How many of the most similar entries have a say. */
const NEIGHBOURS = 40

/** How much more the nearest say than the far. */
const SHARPNESS = 1.5

/** The say of a section's mere size, against one entry of the very same words. */
const SIZE_SAY = 0.5

/**
 * The sections where a work of that title would stand, the likeliest first: its most similar entries vote for
 * theirs (cosine over rare words), a heading with its words for itself, and large sections are likelier.
 * @param last the section saved into last; it goes first where no word speaks for any
 * @returns no more than `most` paths; none of a list without headings
 */
export function proposeSections(
  index: SectionIndex,
  title: string,
  last: readonly string[] | null,
  most = 3,
): readonly (readonly string[])[] {
  const words = [...new Set(wordsOf(title))].map((word) => ({ word, weight: weightOf(index, word) }))
  const length = Math.hypot(...words.map(({ weight }) => weight)) || 1
  const votes = new Map<number, number>()
  const vote = (section: number, say: number) => votes.set(section, (votes.get(section) ?? 0) + say)
  for (const { section, similarity } of neighbours(index, words))
    vote(section, (similarity / length) ** SHARPNESS)
  index.sections.forEach(({ heading, isRoof }, i) => {
    if (isRoof) return
    const named = words.filter(({ word }) => heading.includes(word))
    for (const { weight } of named) vote(i, weight / length / Math.sqrt(heading.length))
  })
  const lastName = votes.size === 0 && last !== null ? sectionName(last) : null
  const all = index.entries.length + 1
  return index.sections
    .map(({ path, size }, i) => {
      const isLast = sectionName(path) === lastName
      return { path, score: isLast ? 2 : (votes.get(i) ?? 0) + (SIZE_SAY * size) / all }
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ path }) => path)
}

function neighbours(index: SectionIndex, words: readonly { word: string; weight: number }[]) {
  const similarities = new Map<number, number>()
  for (const { word, weight } of words) {
    for (const i of index.holders.get(word) ?? []) {
      const length = index.entries[i]?.length || 1
      similarities.set(i, (similarities.get(i) ?? 0) + (weight * weight) / length)
    }
  }
  return Array.from(similarities, ([i, similarity]) => ({
    section: index.entries[i]?.section ?? -1,
    similarity,
  }))
    .sort((a, b) => b.similarity - a.similarity)
    .slice(0, NEIGHBOURS)
}

/** A word that no entry holds tells nothing, unless a heading does. */
function weightOf({ entries, holders, sections }: SectionIndex, word: string): number {
  const held = holders.get(word)?.length
  const isNew = held === undefined && !sections.some(({ heading }) => heading.includes(word))
  return isNew ? 0 : rarity(entries.length, held)
}
