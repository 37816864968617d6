import { rebasePatch } from '../../store/rebase-patch.ts'
import type { RestorePointRow, Splice } from '../../store/restore-point-row.ts'
import { applyPatch, patchBetween } from '../../store/text-patch.ts'

/**
 * What takes one change out of a list's text as it is now. A save goes with what was completed by itself in its lines
 * since: nobody wrote that.
 * @param later the changes since, oldest first, without those that were taken back
 * @returns null when a later change touched the same lines
 */
export function undoPatch(
  point: RestorePointRow,
  later: readonly RestorePointRow[],
  text: string,
): readonly Splice[] | null {
  const patch = rebasePatch(
    point.back,
    later.map(({ back }) => back),
  )
  if (patch || point.why !== 'save') return patch
  const after = textsAfter(later, text)
  let carried: readonly Splice[] = point.back
  for (const [i, { why, back }] of later.entries()) {
    const next = rebasePatch(carried, [back])
    if (!next && why !== 'complete') return null
    const here = after[i] ?? text
    carried = next ?? patchBetween(here, applyPatch(applyPatch(here, back), carried))
  }
  return carried
}

/** The text after each of some changes, of which the last led to `text`. */
function textsAfter(points: readonly RestorePointRow[], text: string): readonly string[] {
  let after = text
  const texts: string[] = []
  for (const { back } of [...points].reverse()) {
    texts.push(after)
    after = applyPatch(after, back)
  }
  return texts.reverse()
}
