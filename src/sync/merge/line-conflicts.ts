import { type ConflictDraft, linesConflict } from './conflict.ts'
import type { Hunk } from './hunks.ts'
import { movedLines } from './moved-lines.ts'
import type { Unit } from './units.ts'
import type { Version, Versions } from './versions.ts'

/** Lines that both sides changed in their own way. */
export interface LineConflicts {
  /** Units of ours that stand back, by index. */
  readonly dropped: ReadonlySet<number>
  /** What to report, by the index of the base's unit before which it is. */
  readonly reports: ReadonlyMap<number, ConflictDraft[]>
}

/** A stretch of the base with the hunks of both sides that touch it. */
interface Region {
  readonly from: number
  to: number
  readonly ours: Hunk[]
  readonly theirs: Hunk[]
}

/**
 * Finds where both sides changed the same lines that are no entries (diff3: overlapping hunks). Theirs stand in the
 * text; lines that one side removed and the other changed are kept, and so is what both put in at one place.
 * @param field what the lines are, where they are a field of the entry around them
 */
export function findLineConflicts(versions: Versions, field?: 'notes'): LineConflicts {
  const { base, ours, theirs } = versions
  // A line that stood elsewhere says nothing new: it never stands back for what the other side says here.
  const moved = movedLines(versions)
  const dropped = new Set<number>(moved.both)
  const reports = new Map<number, ConflictDraft[]>()
  for (const region of regionsOf(ours.hunks, theirs.hunks)) {
    const gone = goneLines(base, region)
    const isSameSpot = region.from === region.to
    // Prose that both put in is kept like entries that both put in; notes that both wrote are one field.
    if (gone.length === 0 && !(isSameSpot && field)) continue
    const our = newLines(ours, region.ours, isSameSpot).filter((at) => !moved.ours.has(at))
    const their = newLines(theirs, region.theirs, isSameSpot).filter((at) => !moved.theirs.has(at))
    const shared = new Set(their.map((at) => theirs.ids[at]))
    const onlyOur = our.filter((at) => !shared.has(ours.ids[at]))
    const ourIds = new Set(our.map((at) => ours.ids[at]))
    const onlyTheir = their.filter((at) => !ourIds.has(theirs.ids[at]))
    if (onlyOur.length === 0 || onlyTheir.length === 0) {
      const isOneSideGone = our.length === 0 || their.length === 0
      if (isSameSpot || !isOneSideGone || our.length + their.length === 0) continue
    }
    if (onlyTheir.length > 0) for (const at of onlyOur) dropped.add(at)
    const texts = {
      base: textOf(base, gone),
      ours: textOf(ours.units, our),
      theirs: textOf(theirs.units, their),
    }
    const draft = linesConflict(texts)
    const at = region.from
    reports.set(at, [...(reports.get(at) ?? []), field ? { ...draft, field } : draft])
  }
  return { dropped, reports }
}

function textOf(units: readonly Unit[], indexes: readonly number[]): string | null {
  return indexes.length === 0 ? null : indexes.map((index) => units[index]?.text ?? '').join('')
}

/** Stretches that hunks of both sides overlap in, or insert at the same spot. */
function regionsOf(ours: readonly Hunk[], theirs: readonly Hunk[]): Region[] {
  const all = [
    ...ours.map((hunk) => ({ hunk, isOurs: true })),
    ...theirs.map((hunk) => ({ hunk, isOurs: false })),
  ].sort((a, b) => a.hunk.baseFrom - b.hunk.baseFrom || a.hunk.baseTo - b.hunk.baseTo)
  const regions: Region[] = []
  for (const { hunk, isOurs } of all) {
    let region = regions.at(-1)
    if (!region || !meets(region, hunk)) {
      region = { from: hunk.baseFrom, to: hunk.baseTo, ours: [], theirs: [] }
      regions.push(region)
    }
    region.to = Math.max(region.to, hunk.baseTo)
    if (isOurs) region.ours.push(hunk)
    else region.theirs.push(hunk)
  }
  return regions.filter((region) => region.ours.length > 0 && region.theirs.length > 0)
}

function meets(region: Region, hunk: Hunk): boolean {
  if (hunk.baseFrom < region.to) return true
  return region.from === region.to && hunk.baseFrom === region.from && hunk.baseTo === hunk.baseFrom
}

/** Lines of the base that both sides took out. */
function goneLines(base: readonly Unit[], { ours, theirs }: Region): number[] {
  const goneThere = new Set(theirs.flatMap(({ baseFrom, baseTo }) => range(baseFrom, baseTo)))
  return ours
    .flatMap(({ baseFrom, baseTo }) => range(baseFrom, baseTo))
    .filter((index) => isProse(base[index]) && goneThere.has(index))
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index)
}

/** The lines that a side put in; of a pure insertion only those above its first heading, which opens a new section. */
function newLines({ units }: Version, hunks: readonly Hunk[], isInsertion: boolean): number[] {
  const lines: number[] = []
  for (const { from, to } of hunks) {
    for (let at = from; at < to; at++) {
      if (isInsertion && units[at]?.kind === 'heading') break
      if (isProse(units[at])) lines.push(at)
    }
  }
  return lines
}

function isProse(unit: Unit | undefined): boolean {
  return unit?.kind === 'line' || unit?.kind === 'heading'
}
