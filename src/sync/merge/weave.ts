import { combineRuns, type Run } from './combine.ts'
import { type ConflictDraft, linesConflict } from './conflict.ts'
import { type Fate, fateOf } from './decide.ts'
import type { Hunk } from './hunks.ts'
import { keptHeadings } from './kept-headings.ts'
import { findLineConflicts, type LineConflicts } from './line-conflicts.ts'
import { onOneLevel } from './one-level.ts'
import { type Piece, placeOf, reportPiece } from './piece.ts'
import { piecesOfEntry } from './pieces-of-entry.ts'
import { sameKinds } from './same-kinds.ts'
import type { Unit } from './units.ts'
import { compare, type Version, type Versions } from './versions.ts'

/** All that is known while three versions are woven into one. */
interface Loom {
  readonly versions: Versions
  readonly fates: ReadonlyMap<number, Fate>
  readonly lines: LineConflicts
  /** Entries that both sides added, by their numbers. */
  readonly addedByBoth: ReadonlyMap<number, { readonly ours: Unit; readonly theirs: Unit }>
  readonly how: How
}

/** How versions are woven. */
interface How {
  /** What the lines between entries are, where they are a field of the entry around them. */
  readonly field?: 'notes'
  /** True where lines are taken out of the entries that they are not part of in each version. */
  readonly isApart: boolean
}

/**
 * Merges three versions of a stretch of a list into pieces, in order: what both sides kept stands where it stood,
 * what one side put in follows what it followed there.
 */
export function weave(
  wasUnits: readonly Unit[],
  ourUnits: readonly Unit[],
  theirUnits: readonly Unit[],
  how: How,
): Piece[] {
  const leveled = onOneLevel([wasUnits, ourUnits, theirUnits], how.isApart)
  const [base = [], ours = [], theirs = []] = sameKinds(leveled, how.isApart)
  const versions = compare(base, ours, theirs)
  const loom: Loom = {
    versions,
    fates: fatesOf(versions),
    lines: findLineConflicts(versions, how.field),
    addedByBoth: addedByBoth(versions),
    how,
  }
  const headings = keptHeadings(versions, loom.fates)
  const their = runsOf(loom, versions.theirs, 'theirs')
  const our = runsOf(loom, versions.ours, 'ours', their)
  const pieces: Piece[] = []
  const written = new Set<number>()
  const put = (unit: Unit, id: number, lines: Lines) => {
    if (unit.kind === 'entry' && written.has(id)) return
    written.add(id)
    pieces.push(...piecesFor(loom, unit, id, lines))
  }
  for (let index = 0; index <= base.length; index++) {
    const reports = loom.lines.reports.get(index)
    if (reports) pieces.push(reportPiece(reports))
    for (const way of ['inserted', 'replaced'] as const) {
      const run = combineRuns(versions.shared, our[way].get(index), their[way].get(index))
      run.units.forEach((unit, at) => {
        put(unit, run.ids[at] ?? 0, linesIn(versions, unit, run.indexes[at] ?? -1))
      })
    }
    const unit = base[index]
    if (unit) pieces.push(...stayingPieces(loom, unit, index, headings))
  }
  return pieces
}

function fatesOf(versions: Versions): Map<number, Fate> {
  const fates = new Map<number, Fate>()
  versions.base.forEach(({ kind }, index) => {
    if (kind === 'entry') fates.set(versions.ids[index] ?? 0, fateOf(versions, index))
  })
  return fates
}

function addedByBoth({ ids, ours, theirs }: Versions): Loom['addedByBoth'] {
  const known = new Set(ids)
  const both = new Map<number, { ours: Unit; theirs: Unit }>()
  for (const [id, at] of ours.places) {
    const [our, their] = [ours.units[at], theirs.units[theirs.places.get(id) ?? -1]]
    if (our && their && !known.has(id)) both.set(id, { ours: our, theirs: their })
  }
  return both
}

/** What a side puts in before each unit of the base, and in the place of each. */
interface Runs {
  readonly inserted: ReadonlyMap<number, Collected>
  readonly replaced: ReadonlyMap<number, Collected>
}

/** @param met what the other side puts in: what both put in at one place is kept in both, to be joined there */
function runsOf(loom: Loom, version: Version, side: 'ours' | 'theirs', met?: Runs): Runs {
  const runs = { inserted: new Map<number, Collected>(), replaced: new Map<number, Collected>() }
  for (const hunk of version.hunks) {
    const way = hunk.baseFrom === hunk.baseTo ? 'inserted' : 'replaced'
    const spots = way === 'inserted' ? null : spotsOf(loom.versions.base, version.units, hunk)
    for (let at = hunk.from; at < hunk.to; at++) {
      const unit = version.units[at]
      const id = version.ids[at] ?? 0
      const spot = spots?.[at - hunk.from] ?? hunk.baseFrom
      const there = met?.[way].get(spot)
      const isMet = unit?.kind === 'entry' ? there?.has(id) : there?.hasIndex(loom.versions.shared[at] ?? -1)
      if (!unit || !(isMet || goesHere(loom, unit, id, at, side))) continue
      const run = runs[way].get(spot) ?? new Collected()
      runs[way].set(spot, run)
      run.push(unit, id, at)
    }
  }
  return runs
}

/** A run that grows. */
class Collected implements Run {
  readonly units: Unit[] = []
  readonly ids: number[] = []
  readonly indexes: number[] = []
  readonly #ids = new Set<number>()
  readonly #indexes = new Set<number>()

  push(unit: Unit, id: number, index: number): void {
    this.units.push(unit)
    this.ids.push(id)
    this.indexes.push(index)
    this.#ids.add(id)
    this.#indexes.add(index)
  }

  hasIndex(index: number): boolean {
    return this.#indexes.has(index)
  }

  has(id: number): boolean {
    return this.#ids.has(id)
  }
}

/** True when what a side has at this place goes there in the merged text, too. */
function goesHere(loom: Loom, unit: Unit, id: number, at: number, side: 'ours' | 'theirs'): boolean {
  if (unit.kind !== 'entry')
    return side === 'theirs' || (!loom.lines.dropped.has(at) && (loom.versions.shared[at] ?? -1) < 0)
  const fate = loom.fates.get(id)
  if (fate) return fate.place === side
  return side === 'theirs' || !loom.addedByBoth.has(id)
}

/** For each unit that a side put in the place of others the one whose place it takes: a heading takes a heading's. */
function spotsOf(base: readonly Unit[], units: readonly Unit[], hunk: Hunk): number[] {
  const headings: number[] = []
  for (let index = hunk.baseFrom; index < hunk.baseTo; index++)
    if (base[index]?.kind === 'heading') headings.push(index)
  const spots: number[] = []
  let spot = hunk.baseFrom
  for (let at = hunk.from; at < hunk.to; at++) {
    if (units[at]?.kind === 'heading') spot = Math.max(spot, headings.shift() ?? spot)
    spots.push(spot)
  }
  return spots
}

/** What stands where a unit of the base stood. */
function stayingPieces(loom: Loom, unit: Unit, index: number, headings: ReadonlySet<number>): Piece[] {
  const { ids, ours, theirs } = loom.versions
  const id = ids[index] ?? 0
  if (unit.kind === 'entry') return loom.fates.get(id)?.place === 'base' ? piecesFor(loom, unit, id, {}) : []
  const our = ours.units[ours.anchors[index] ?? -1]
  const their = theirs.units[theirs.anchors[index] ?? -1]
  const place = placeOf(unit.kind, unit, our, their)
  if (our && their) return [{ text: chosenLine(unit, our, their), place, conflicts: [] }]
  const kept = our ?? their
  if (!kept || !headings.has(index)) return []
  const conflicts: ConflictDraft[] =
    kept.kind === 'heading'
      ? [linesConflict({ base: unit.text, ours: our?.text ?? null, theirs: their?.text ?? null })]
      : []
  return [{ text: kept.text, place, conflicts }]
}

/** The versions of something that was put in. */
interface Lines {
  readonly ours?: Unit | undefined
  readonly theirs?: Unit | undefined
}

/** @param index of the unit in the side that it is from */
function linesIn({ ours, theirs, shared }: Versions, unit: Unit, index: number): Lines {
  if (ours.units[index] === unit) return { ours: unit, theirs: theirs.units[shared[index] ?? -1] }
  return { ours: ours.units[shared.indexOf(index)], theirs: unit }
}

function chosenLine(was: Unit, our: Unit, their: Unit): string {
  return their.text === was.text ? our.text : their.text
}

function piecesFor(loom: Loom, unit: Unit, id: number, { ours, theirs }: Lines): Piece[] {
  const place = placeOf(unit.kind, undefined, ours, theirs)
  if (unit.kind !== 'entry') return [{ text: unit.text, place, conflicts: [] }]
  const fate = loom.fates.get(id)
  const weaveBody = (was: readonly Unit[], our: readonly Unit[], their: readonly Unit[]) =>
    weave(was, our, their, { ...loom.how, field: 'notes' })
  if (fate) return piecesOfEntry(fate, weaveBody)
  const both = loom.addedByBoth.get(id)
  return both
    ? piecesOfEntry({ base: undefined, ...both }, weaveBody)
    : [{ text: unit.text, place, unit, conflicts: [] }]
}
