import { type OpenList, openList, reread } from '../markdown/open-list.ts'
import type { Conflict } from './merge/conflict.ts'
import { countOn } from './merge/count-on.ts'
import { withGaps } from './merge/gaps.ts'
import { bringTogether } from './merge/line-form.ts'
import { mergeApart } from './merge/merge-apart.ts'
import { inNewForm } from './merge/new-form.ts'
import { type Piece, type Three, textOf } from './merge/piece.ts'
import { placeConflicts } from './merge/place-conflicts.ts'
import { settleHeads } from './merge/settle-heads.ts'
import { sharedChanges } from './merge/shared-changes.ts'
import { unitsOf } from './merge/units.ts'
import { weaveWhole } from './merge/weave-whole.ts'
import { around, windowOf } from './merge/window.ts'

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
  return merged(() => reread(ours, base), base, ours.text, theirs, ours)
}

function merged(read: () => OpenList, base: string, ours: string, theirs: string, our?: OpenList): Merge {
  const apart = mergeApart(base, ours, theirs)
  if (apart !== null) return { text: apart, conflicts: [] }
  const open = read()
  return mergeByEntries(open, our ?? reread(open, ours), theirs)
}

/** The merge by entries and fields; the texts differ from each other. */
export function mergeByEntries(base: OpenList, ours: OpenList, theirs: string): Merge {
  const texts = bringTogether(base.text, ours.text, theirs)
  const even = reread(base, texts.base)
  const lists = { base: even, ours: reread(ours, texts.ours), theirs: reread(even, texts.theirs) }
  const whole = (text: string) => ({ text: texts.finish(text), conflicts: [] })
  if (lists.ours.text === lists.theirs.text) return whole(lists.theirs.text)
  const shared = sharedChanges(lists)
  if (shared.all === lists.ours.text) return whole(lists.theirs.text)
  if (shared.all === lists.theirs.text) return whole(lists.ours.text)
  const pieces = piecesOf({ ...lists, base: reread(even, shared.base) })
  if (pieces.every(({ heads, conflicts }) => !heads && conflicts.length === 0)) {
    countOn(shared.base, pieces)
    return whole(textOf(pieces))
  }
  const settled = settleHeads(lists.theirs, pieces)
  const woven = countOn(shared.base, pieces) ? reread(settled, textOf(pieces)) : settled
  return { text: texts.finish(woven.text), conflicts: placeConflicts(woven, pieces) }
}

/** The pieces of the merged text; what stands round the changes is one piece each. */
function piecesOf(lists: Three<OpenList>): Piece[] {
  const spans = windowOf(lists)
  const texts = { base: lists.base.text, ours: lists.ours.text, theirs: lists.theirs.text }
  const woven = weaveWhole(
    unitsOf(lists.base, spans.base),
    unitsOf(lists.ours, spans.ours),
    unitsOf(lists.theirs, spans.theirs),
  )
  return withGaps(around(inNewForm(lists, woven), texts, spans), texts)
}
