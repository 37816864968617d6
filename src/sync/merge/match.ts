import { identify } from '../../sources/identify.ts'
import { align, FILLER } from './align.ts'
import type { Unit } from './units.ts'

/** Share of the words of their titles that two entries at one place must have in common to be taken for one. */
const ALIKE = 0.5

/** Gives numbers to texts, the same to the same. */
export type Numbering = (text: string) => number

/** A new numbering, in which `filler` is the filler of `align`. */
export function numbering(filler = ''): Numbering {
  const numbers = new Map([[filler, FILLER]])
  return (text) => {
    const known = numbers.get(text)
    if (known !== undefined) return known
    numbers.set(text, numbers.size)
    return numbers.size - 1
  }
}

/**
 * Finds which unit of the base each entry of a side is: what stands unchanged between the same lines, then by work
 * key, then by title, then by place.
 * @returns for each unit of the side the index of the base's, or -1 for lines and for new entries
 */
export function matchToBase(base: readonly Unit[], side: readonly Unit[]): Int32Array {
  const number = numbering()
  const pairs = align(
    base.map(({ text }) => number(text.trimEnd())),
    side.map(({ text }) => number(text.trimEnd())),
  )
  const matches = new Int32Array(side.length).fill(-1)
  const aligned = new Int32Array(side.length).fill(-1)
  pairs.forEach((at, was) => {
    if (at >= 0) aligned[at] = was
    if (at >= 0 && side[at]?.kind === 'entry' && base[was]?.kind === 'entry') matches[at] = was
  })
  const taken = new Set(matches)
  const left = range(base).filter((was) => base[was]?.kind === 'entry' && !taken.has(was))
  const open = range(side).filter((at) => side[at]?.kind === 'entry' && matches[at] === -1)
  for (const [was, at] of matchByName({ units: base, indexes: left }, { units: side, indexes: open }))
    matches[at] = was
  matchByPlace(base, side, matches, aligned)
  return matches
}

/** Some of the units of one text. */
interface Some {
  readonly units: readonly Unit[]
  readonly indexes: readonly number[]
}

/**
 * Pairs entries of two texts that are of one work, or have one title. Of several of one name, those that say the
 * same go together first, then those of one section and title, of one title, of one section, then in order.
 */
export function matchByName(a: Some, b: Some): [number, number][] {
  const byKey = pairUp(a, b, keyOf)
  const [usedA, usedB] = [new Set(byKey.map(([i]) => i)), new Set(byKey.map(([, j]) => j))]
  const rest = (some: Some, used: ReadonlySet<number>): Some => ({
    units: some.units,
    indexes: some.indexes.filter((index) => !used.has(index)),
  })
  return [...byKey, ...pairUp(rest(a, usedA), rest(b, usedB), titleOf)]
}

/**
 * Pairs entries that both sides added: of one work, or of one title where one of them names no work. Two works may
 * have one title.
 */
export function matchAdditions(a: Some, b: Some): [number, number][] {
  return matchByName(a, b).filter(([i, j]) => {
    const [one, other] = [a.units[i], b.units[j]]
    const [key, otherKey] = [one && keyOf(one), other && keyOf(other)]
    return key === otherKey || !key || !otherKey
  })
}

const REFINEMENTS: readonly ((unit: Unit) => string)[] = [
  ({ text }) => text.trim(),
  (unit) => `${sectionOf(unit)}\n${titleOf(unit)}`,
  (unit) => titleOf(unit) ?? '',
  sectionOf,
  () => '',
]

function pairUp(a: Some, b: Some, nameOf: (unit: Unit) => string | null): [number, number][] {
  const groups = new Map<string, { a: number[]; b: number[] }>()
  const group = (unit: Unit | undefined) => {
    const name = unit ? nameOf(unit) : null
    if (name === null) return null
    const known = groups.get(name) ?? { a: [], b: [] }
    groups.set(name, known)
    return known
  }
  for (const index of a.indexes) group(a.units[index])?.a.push(index)
  for (const index of b.indexes) group(b.units[index])?.b.push(index)
  return [...groups.values()].flatMap((each) =>
    each.a.length > 0 && each.b.length > 0 ? pairGroup(a.units, b.units, each) : [],
  )
}

function pairGroup(
  a: readonly Unit[],
  b: readonly Unit[],
  group: { readonly a: readonly number[]; readonly b: readonly number[] },
): [number, number][] {
  const pairs: [number, number][] = []
  const [leftA, leftB] = [new Set(group.a), new Set(group.b)]
  for (const refined of REFINEMENTS) {
    const waiting = new Map<string, number[]>()
    for (const index of leftA) {
      const name = refinedName(a[index], refined)
      const same = waiting.get(name)
      if (same) same.push(index)
      else waiting.set(name, [index])
    }
    for (const same of waiting.values()) same.reverse()
    for (const index of leftB) {
      const found = waiting.get(refinedName(b[index], refined))?.pop()
      if (found === undefined) continue
      pairs.push([found, index])
      leftA.delete(found)
      leftB.delete(index)
    }
    if (leftA.size === 0 || leftB.size === 0) break
  }
  return pairs
}

function refinedName(unit: Unit | undefined, refined: (unit: Unit) => string): string {
  return unit ? refined(unit) : ''
}

/** Matches entries that stand right after or before the same entry or line, where they are much alike. */
function matchByPlace(
  base: readonly Unit[],
  side: readonly Unit[],
  matches: Int32Array,
  aligned: Int32Array,
): void {
  const taken = new Set(matches)
  const placeOf = (at: number) => Math.max(matches[at] ?? -1, aligned[at] ?? -1)
  side.forEach((unit, at) => {
    if (unit.kind !== 'entry' || matches[at] !== -1) return
    const [above, below] = [placeOf(at - 1), placeOf(at + 1)]
    const was = at === 0 ? 0 : above < 0 ? -1 : above + 1
    const next = at === side.length - 1 ? base.length - 1 : below - 1
    for (const index of [was, next]) {
      const before = base[index]
      if (!before?.entry || taken.has(index) || sectionOf(before) !== sectionOf(unit)) continue
      if (!isAlike(titleOf(before) ?? '', titleOf(unit) ?? '')) continue
      matches[at] = index
      taken.add(index)
      return
    }
  })
}

function isAlike(a: string, b: string): boolean {
  const [one, other] = [new Set(wordsOf(a)), new Set(wordsOf(b))]
  let shared = 0
  for (const word of one) if (other.has(word)) shared++
  return shared > 0 && shared >= ALIKE * Math.max(one.size, other.size)
}

/** The words of a text: runs of letters and digits. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? []
}

function keyOf({ entry }: Unit): string | null {
  return entry && entry.entry.url !== '' ? (identify(entry.entry.url)?.key ?? null) : null
}

function titleOf({ entry }: Unit): string | null {
  return entry?.entry.title.trim().toLowerCase() || null
}

function sectionOf({ entry }: Unit): string {
  return entry?.entry.section.join('\n') ?? ''
}

function range(of: { readonly length: number }): number[] {
  return Array.from({ length: of.length }, (_, index) => index)
}
