import type { Found, Reading } from './reading.ts'

/** Share of a list's entries that must end with such a word, and how many at least. */
const SHARE = 0.3
const FEWEST = 5

const turned = new WeakMap<Reading, Reading>()

/**
 * Where many entries of a list end with one of a few short names (`… [pdf](url) - Nuri`), those are tags: who reads
 * it, or what it is about.
 */
export function withClosingTags(found: readonly Found[]): readonly Found[] {
  const words = found.map(({ reading }) => closingWord(reading))
  const said = words.filter((word) => word !== null)
  const isHabit =
    said.length >= FEWEST && said.length >= SHARE * found.length && new Set(said).size <= 0.5 * said.length
  if (!isHabit) return found
  return found.map((place, index) =>
    words[index] ? { ...place, reading: asTag(place.reading, words[index] ?? '') } : place,
  )
}

function closingWord(reading: Reading): string | null {
  const { fields, layout } = reading
  const word = fields.description
  if (word === undefined || layout === 'table' || fields.tags !== undefined) return null
  if (!/^\p{Lu}[\p{L}-]{1,14}(?: \p{L}{2,14})?$/u.test(word)) return null
  return reading.shape.atoms.at(-1)?.kind === 'description' ? word : null
}

function asTag(reading: Reading, word: string): Reading {
  const known = turned.get(reading)
  if (known) return known
  const { description: _word, ...fields } = reading.fields
  const atoms = reading.shape.atoms.map((atom) =>
    atom.kind === 'description' ? { ...atom, kind: 'tag' as const } : atom,
  )
  const fresh = { ...reading, fields: { ...fields, tags: [word] }, shape: { ...reading.shape, atoms } }
  turned.set(reading, fresh)
  return fresh
}
