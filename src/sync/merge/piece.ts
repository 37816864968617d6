import type { ConflictDraft } from './conflict.ts'
import { headOf, type Unit } from './units.ts'

/** The versions of an entry's own lines; `base` is undefined for one that both sides added. */
export interface HeadVersions {
  readonly base: Unit | undefined
  readonly ours: Unit
  readonly theirs: Unit
  /** The side whose form the merged list has, where they wrote the entry in two forms. */
  readonly kept?: 'ours' | 'theirs'
}

/** Where something stands in a version of the text, in characters. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** Something in each of three versions. */
export type Three<T> = Readonly<Record<'base' | 'ours' | 'theirs', T>>

/** What stands somewhere, and where in each version that has it. */
export interface Place extends Three<Span | undefined> {
  readonly kind: Unit['kind']
  /** The side whose form it was given: it stands beside other lines as this side's entries do. */
  readonly form?: 'ours' | 'theirs' | undefined
}

/** A stretch of the merged text. */
export interface Piece {
  text: string
  /** Where its lines are from; without it the piece has no lines and tells where something was not decided. */
  readonly place?: Place
  /** The entry that begins with this piece. */
  readonly unit?: Unit
  /** Both sides changed these lines: they are still to be compared field by field. */
  readonly heads?: HeadVersions
  /** What could not be decided here. */
  readonly conflicts: ConflictDraft[]
}

/** A piece that is no lines: it tells where something could not be decided. */
export function reportPiece(conflicts: ConflictDraft[]): Piece {
  return { text: '', conflicts }
}

/** Where the versions of a unit stand. */
export function placeOf(
  kind: Unit['kind'],
  base: Unit | undefined,
  ours: Unit | undefined,
  theirs: Unit | undefined,
): Place {
  return { kind, base: spanOf(base), ours: spanOf(ours), theirs: spanOf(theirs) }
}

/** Where the own lines of an entry stand in each version. */
export function headPlaceOf({ base, ours, theirs }: HeadVersions): Place {
  return { kind: 'entry', base: headSpanOf(base), ours: headSpanOf(ours), theirs: headSpanOf(theirs) }
}

function spanOf(unit: Unit | undefined): Span | undefined {
  return unit && { from: unit.start, to: unit.start + unit.text.length }
}

function headSpanOf(unit: Unit | undefined): Span | undefined {
  return unit && { from: unit.start, to: unit.start + headOf(unit).length }
}

/** The text that pieces make. */
export function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('')
}
