import type { ConflictDraft } from './conflict.ts'
import { headPlaceOf, type Piece, placeOf } from './piece.ts'
import { bodyOf, headOf, type Unit } from './units.ts'

/** The versions of an entry; one that is missing was not there or was removed. */
interface EntryVersions {
  /** Undefined for an entry that both sides added. */
  readonly base: Unit | undefined
  readonly ours: Unit | undefined
  readonly theirs: Unit | undefined
  /** What is known already about the entry as a whole. */
  readonly conflict?: ConflictDraft
}

/** Merges three versions of what stands below an entry. */
type WeaveBody = (base: readonly Unit[], ours: readonly Unit[], theirs: readonly Unit[]) => Piece[]

/**
 * Merges the versions of one entry: its own lines by field, what stands below them as a list of its own.
 */
export function piecesOfEntry(
  { base, ours, theirs, conflict }: EntryVersions,
  weaveBody: WeaveBody,
): Piece[] {
  const conflicts = conflict ? [conflict] : []
  const only = ours === undefined ? theirs : theirs === undefined ? ours : oneOf(base, ours, theirs)
  if (only) return [{ text: only.text, place: placeOf('entry', base, ours, theirs), unit: only, conflicts }]
  if (!ours || !theirs) return []
  const body = weaveBody(base ? bodyOf(base) : [], bodyOf(ours), bodyOf(theirs))
  const head = headPiece(base, ours, theirs, conflicts)
  const texts = { base: base?.text ?? null, ours: ours.text, theirs: theirs.text }
  for (const piece of body) {
    if (piece.unit) continue
    // What is below an entry is its own: a conflict there is told with the entry.
    for (const draft of piece.conflicts.splice(0)) head.conflicts.push({ ...draft, texts })
  }
  return [head, ...body]
}

/** The version to take where only one side changed the entry, or both in the same way. */
function oneOf(base: Unit | undefined, ours: Unit, theirs: Unit): Unit | undefined {
  if (ours.text === theirs.text || ours.text === base?.text) return theirs
  return theirs.text === base?.text ? ours : undefined
}

function headPiece(base: Unit | undefined, ours: Unit, theirs: Unit, conflicts: ConflictDraft[]): Piece {
  const [was, our, their] = [base && headOf(base), headOf(ours), headOf(theirs)]
  const heads = { base, ours, theirs }
  const place = headPlaceOf(heads)
  if (our === their || our === was) return { text: their, place, unit: theirs, conflicts }
  if (their === was) return { text: our, place, unit: ours, conflicts }
  return { text: their, place, unit: theirs, conflicts, heads }
}
