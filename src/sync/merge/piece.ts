import type { ConflictDraft } from './conflict.ts'
import type { Unit } from './units.ts'

/** The versions of an entry's own lines; `base` is undefined for one that both sides added. */
export interface HeadVersions {
  readonly base: Unit | undefined
  readonly ours: Unit
  readonly theirs: Unit
}

/** A stretch of the merged text. */
export interface Piece {
  text: string
  /** The entry that begins with this piece. */
  readonly unit?: Unit
  /** Both sides changed these lines: they are still to be compared field by field. */
  readonly heads?: HeadVersions
  /** What could not be decided here. */
  readonly conflicts: ConflictDraft[]
}
