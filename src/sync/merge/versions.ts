import { sharedAdditions } from './added-by-both.ts'
import { align } from './align.ts'
import { type Hunk, hunksOf, splitHunks } from './hunks.ts'
import { matchAdditions, matchToBase, type Numbering, numbering } from './match.ts'
import { slideDown } from './slide.ts'
import { agreeOnTwins } from './twins.ts'
import type { Unit } from './units.ts'

/** One side's units beside those of the base. */
export interface Version {
  readonly units: readonly Unit[]
  /** For each unit the number that it shares with the same unit of the other versions. */
  readonly ids: readonly number[]
  /** For each unit of the base where it stands here, unmoved; -1 when it does not. */
  readonly anchors: Int32Array
  readonly hunks: readonly Hunk[]
  /** Where the entries stand, by their numbers. */
  readonly places: ReadonlyMap<number, number>
}

/** Three versions of a stretch of a list, with what is the same in them. */
export interface Versions {
  readonly base: readonly Unit[]
  readonly ids: readonly number[]
  readonly ours: Version
  readonly theirs: Version
  /** For each unit of ours the index of theirs that is the same addition; -1 for none. */
  readonly shared: Int32Array
}

/** Finds what is the same in three versions: lines by their text, entries by their work, title or place. */
export function compare(base: readonly Unit[], ours: readonly Unit[], theirs: readonly Unit[]): Versions {
  const lines = numbering()
  const entryId = (index: number) => -1 - index
  const ids = base.map((unit, index) => (unit.kind === 'entry' ? entryId(index) : lineId(unit, lines)))
  const [our, their] = [matchToBase(base, ours), matchToBase(base, theirs)]
  agreeOnTwins(base, our, their)
  matchAcross({ units: ours, matches: our }, { units: theirs, matches: their })
  matchAcross({ units: theirs, matches: their }, { units: ours, matches: our })
  const ourIds = idsOf(ours, our, lines, base.length)
  const theirIds = idsOf(theirs, their, lines, base.length + ours.length)
  const added = matchAdditions(additions(ours, our), additions(theirs, their))
  for (const [i, j] of added) theirIds[j] = ourIds[i] ?? 0
  const [mine, other] = [version(ids, ours, ourIds), version(ids, theirs, theirIds)]
  return {
    base,
    ids,
    ours: { ...mine, hunks: splitHunks(mine, other) },
    theirs: { ...other, hunks: splitHunks(other, mine) },
    shared: sharedAdditions(mine, other),
  }
}

function idsOf(units: readonly Unit[], matches: Int32Array, lines: Numbering, used: number): number[] {
  return units.map((unit, at) => {
    if (unit.kind !== 'entry') return lineId(unit, lines)
    const was = matches[at] ?? -1
    return was >= 0 ? -1 - was : -1 - used - at
  })
}

/** Lines are the same whatever white space ends them. */
function lineId(unit: Unit, lines: Numbering): number {
  return lines(unit.text.trimEnd())
}

/** One side's units with the indexes of the base's that they are. */
interface Matched {
  readonly units: readonly Unit[]
  readonly matches: Int32Array
}

/** What a side has under a name that only the other side gave to an entry of the base is that entry, too. */
function matchAcross(side: Matched, other: Matched): void {
  const taken = new Set(side.matches)
  const known = other.units.flatMap((_, at) => {
    const was = other.matches[at] ?? -1
    return was >= 0 && !taken.has(was) ? [at] : []
  })
  for (const [at, there] of matchAdditions(additions(side.units, side.matches), {
    units: other.units,
    indexes: known,
  }))
    side.matches[at] = other.matches[there] ?? -1
}

function additions(units: readonly Unit[], matches: Int32Array) {
  const indexes = units.flatMap(({ kind }, at) => (kind === 'entry' && matches[at] === -1 ? [at] : []))
  return { units, indexes }
}

function version(base: readonly number[], units: readonly Unit[], ids: readonly number[]): Version {
  const anchors = slideDown(base, ids, align(base, ids))
  const places = new Map<number, number>()
  units.forEach(({ kind }, at) => {
    if (kind === 'entry') places.set(ids[at] ?? 0, at)
  })
  return { units, ids, anchors, hunks: hunksOf(anchors, units.length), places }
}
