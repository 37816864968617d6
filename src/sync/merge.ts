import { type OpenList, openList, reread } from '../markdown/open-list.ts'
import type { Conflict } from './merge/conflict.ts'
import { bringTogether } from './merge/line-form.ts'
import { placeConflicts } from './merge/place-conflicts.ts'
import { settleBlanks } from './merge/settle-blanks.ts'
import { settleHeads } from './merge/settle-heads.ts'
import { unitsOf } from './merge/units.ts'
import { weave } from './merge/weave.ts'

/** A merged text, and what could not be decided in it. */
export interface Merge {
  readonly text: string
  readonly conflicts: readonly Conflict[]
}

/**
 * Merges two versions of a list that come from one: by entry and by field, everything that is no entry by line.
 * Never throws, whatever the three strings are; what neither side changed keeps its bytes.
 * @param base the text that both sides started from
 * @param ours the library's text
 * @param theirs the file's text; where both changed one field, it stands in the merged text
 * @returns the merged text, without marks, and every field or line in which both sides differ from the base and
 *   from each other
 */
export function mergeLists(base: string, ours: string, theirs: string): Merge {
  if (ours === theirs || theirs === base) return { text: ours, conflicts: [] }
  if (ours === base) return { text: theirs, conflicts: [] }
  return mergeOpenLists(openList(base), ours, theirs)
}

/** As `mergeLists`, for a base that is already open: only what the sides changed is read. */
export function mergeOpenLists(base: OpenList, ours: string, theirs: string): Merge {
  if (ours === theirs || theirs === base.text) return { text: ours, conflicts: [] }
  if (ours === base.text) return { text: theirs, conflicts: [] }
  const texts = bringTogether(base.text, ours, theirs)
  const was = reread(base, texts.base)
  const [our, their] = [reread(was, texts.ours), reread(was, texts.theirs)]
  const pieces = weave(unitsOf(was), unitsOf(our), unitsOf(their))
  const merged = settleHeads(their, pieces)
  const settled = settleBlanks(
    { text: merged.text, conflicts: placeConflicts(merged, pieces) },
    texts.base,
    texts.ours,
    texts.theirs,
  )
  return { text: texts.finish(settled.text), conflicts: settled.conflicts }
}
