import type { Splice } from './restore-point-row.ts'

/**
 * Carries a patch over changes that were made after its text, so that it takes back that one change only.
 * @param patch splices for the text right after the change
 * @param later for each later change, oldest first, the patch that takes it back
 * @returns the patch for the newest text, or null when a later change touched the same lines
 */
export function rebasePatch(
  patch: readonly Splice[],
  later: readonly (readonly Splice[])[],
): readonly Splice[] | null {
  let carried: readonly Splice[] = patch
  for (const back of later) {
    const next = carried.map((splice) => carryOver(splice, back))
    if (!next.every((splice) => splice !== null)) return null
    carried = next
  }
  return carried
}

/** Moves one splice over one later change, given what takes that change back; null where they meet. */
function carryOver(splice: Splice, back: readonly Splice[]): Splice | null {
  let grown = 0
  let moved = 0
  for (const { at, remove, insert } of back) {
    // Before that change `insert` stood here; the change put `remove` units in its place.
    const start = at - grown
    const end = start + insert.length
    const samePoint = start === splice.at && end === splice.at && splice.remove === 0
    if (end <= splice.at && !samePoint) moved += remove - insert.length
    else if (start < splice.at + splice.remove) return null
    grown += remove - insert.length
  }
  return { ...splice, at: splice.at + moved }
}
