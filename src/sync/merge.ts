import { type OpenList, openList, reread } from '../markdown/open-list.ts'
import type { Conflict } from './merge/conflict.ts'
import { countOn } from './merge/count-on.ts'
import { withGaps } from './merge/gaps.ts'
import { bringTogether } from './merge/line-form.ts'
import { mergeApart } from './merge/merge-apart.ts'
import { placeConflicts } from './merge/place-conflicts.ts'
import { settleHeads } from './merge/settle-heads.ts'
import { sharedChanges } from './merge/shared-changes.ts'
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
  return merged(() => openList(base), base, ours, theirs)
}

/** As `mergeLists`, where the library's text is already open: only what differs from it is read. */
export function mergeOpenLists(base: string, ours: OpenList, theirs: string): Merge {
  if (ours.text === theirs || theirs === base) return { text: ours.text, conflicts: [] }
  if (ours.text === base) return { text: theirs, conflicts: [] }
  return merged(() => reread(ours, base), base, ours.text, theirs)
}

function merged(open: () => OpenList, base: string, ours: string, theirs: string): Merge {
  const apart = mergeApart(base, ours, theirs)
  return apart === null ? mergeByEntries(open(), ours, theirs) : { text: apart, conflicts: [] }
}

/** The merge by entries and fields; the texts differ from each other. */
export function mergeByEntries(base: OpenList, ours: string, theirs: string): Merge {
  const texts = bringTogether(base.text, ours, theirs)
  const even = reread(base, texts.base)
  const [our, their] = [reread(even, texts.ours), reread(even, texts.theirs)]
  if (our.text === their.text) return { text: texts.finish(their.text), conflicts: [] }
  const shared = sharedChanges({ base: even, ours: our, theirs: their })
  if (shared.all === our.text) return { text: texts.finish(their.text), conflicts: [] }
  if (shared.all === their.text) return { text: texts.finish(our.text), conflicts: [] }
  const was = reread(even, shared.base)
  const pieces = withGaps(weave(unitsOf(was), unitsOf(our), unitsOf(their)), {
    base: was.text,
    ours: our.text,
    theirs: their.text,
  })
  const settled = settleHeads(their, pieces)
  const woven = countOn(pieces) ? reread(settled, pieces.map(({ text }) => text).join('')) : settled
  return { text: texts.finish(woven.text), conflicts: placeConflicts(woven, pieces) }
}
