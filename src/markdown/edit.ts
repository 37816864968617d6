import type { Change, Edit, Outcome } from '../model/change.ts'
import { planAdd } from './edits/add.ts'
import { openSection } from './edits/dated-sections.ts'
import { entryAtLine } from './edits/lookup.ts'
import { planMove } from './edits/move.ts'
import type { Planned } from './edits/plan.ts'
import { lineAt, lineStart, refsOf, withRefs } from './edits/refs.ts'
import { removal } from './edits/remove.ts'
import { planAddSection, planRenameSection } from './edits/sections.ts'
import { applySplices, inOrder, mapPosition, overlap, type Splice } from './edits/splice.ts'
import { planUpdate } from './edits/update.ts'
import { type OpenList, openList, rereadBetween } from './open-list.ts'

/**
 * Makes changes to a list and nothing else: what they do not name keeps every byte.
 * @param text the list as it is
 * @param changes made in order; every line that they name is a line of `text`
 * @returns the new text and one outcome for each change; a refused one says why and leaves the text as it was
 */
export function editList(text: string, changes: readonly Change[]): Edit {
  return changes.length === 0 ? { text, outcomes: [] } : editOpenList(openList(text), changes).edit
}

/** As `editList`, for a list that is already open; reads again only what was touched. */
export function editOpenList(open: OpenList, changes: readonly Change[]): { open: OpenList; edit: Edit } {
  const starts = new Map(changes.flatMap(refsOf).map((line) => [line, lineStart(open, line)]))
  const batch: Batch = { open, starts, outcomes: [] }
  for (const change of changes) makeChange(batch, change)
  const outcomes = batch.outcomes.map((outcome) => ('at' in outcome ? done(batch.open, outcome.at) : outcome))
  return { open: batch.open, edit: { text: batch.open.text, outcomes } }
}

type Pending = Outcome | { readonly at: number }

interface Batch {
  open: OpenList
  /** Where the lines that changes name start now, by their number in the text given; -1 once removed. */
  starts: Map<number, number>
  outcomes: Pending[]
}

function makeChange(batch: Batch, change: Change): void {
  const opened = change.kind === 'add' ? openSection(batch.open, change) : null
  if (!opened || !planOrShift(batch, opened.change, [opened.splice])) planOrShift(batch, change, [])
}

/**
 * Makes a change after some splices that it needs.
 * @returns false, with nothing done, when there are such splices and the change is refused after them
 */
function planOrShift(batch: Batch, change: Change, needed: readonly Splice[]): boolean {
  const before = { open: batch.open, starts: new Map(batch.starts), outcomes: [...batch.outcomes] }
  if (needed.length > 0) shift(batch, needed)
  const planned = planChange(batch.open, translated(batch, change))
  if ('refused' in planned && needed.length > 0) {
    Object.assign(batch, before)
    return false
  }
  finish(batch, change, planned)
  return true
}

function finish(batch: Batch, change: Change, planned: Planned): void {
  if ('refused' in planned) {
    batch.outcomes.push({ kind: 'refused', reason: planned.refused })
    return
  }
  const splices = inOrder(planned.splices)
  if (splices.some((splice, index) => index > 0 && overlap(splices[index - 1] ?? splice, splice))) {
    batch.outcomes.push({ kind: 'refused', reason: 'The change would touch the same text twice.' })
    return
  }
  apply(batch, change, splices)
}

function apply(batch: Batch, change: Change, splices: readonly Splice[]): void {
  const named = 'ref' in change ? (batch.starts.get(change.ref.line) ?? 0) : 0
  const gone = change.kind === 'remove' ? splices : []
  shift(batch, splices, (start) => gone.some((splice) => start >= splice.start && start < splice.end))
  const at = placeOf(change, splices, named)
  if (change.kind === 'move') batch.starts.set(change.ref.line, at)
  batch.outcomes.push({ at })
}

/** Applies splices and moves every known position along. */
function shift(
  batch: Batch,
  splices: readonly Splice[],
  isGone: (start: number) => boolean = () => false,
): void {
  const first = splices[0]
  const last = splices.at(-1)
  if (!first || !last) return
  const text = applySplices(batch.open.text, splices)
  batch.open = rereadBetween(batch.open, text, first.start, last.end)
  for (const [line, start] of batch.starts) {
    if (start >= 0) batch.starts.set(line, isGone(start) ? -1 : mapPosition(start, splices))
  }
  batch.outcomes = batch.outcomes.map((outcome) =>
    'at' in outcome ? { at: mapPosition(outcome.at, splices) } : outcome,
  )
}

/** Position of what a change made, in the text after it. */
function placeOf(change: Change, splices: readonly Splice[], named: number): number {
  const added = splices.find((splice) => /\S/.test(splice.text))
  if (change.kind === 'update' || change.kind === 'remove' || !added) return mapPosition(named, splices)
  const lead = /^\s*\n/.exec(added.text)?.[0].length ?? 0
  const before = splices.filter((splice) => splice !== added && splice.start < added.start)
  return mapPosition(added.start, before) + lead
}

function done(open: OpenList, at: number): Outcome {
  return { kind: 'done', line: lineAt(open, at) }
}

/** The change with its lines as they are numbered now; null when one of them is gone. */
function translated({ open, starts }: Batch, change: Change): Change | null {
  return withRefs(change, (line) => {
    const start = starts.get(line) ?? -1
    return start < 0 ? null : lineAt(open, start)
  })
}

function planChange(open: OpenList, change: Change | null): Planned {
  if (!change) return { refused: 'There is no entry on this line.' }
  switch (change.kind) {
    case 'add':
      return planAdd(open, change)
    case 'addSection':
      return planAddSection(open, change.section, change.title)
    case 'renameSection':
      return planRenameSection(open, change.section, change.title)
    default: {
      const target = entryAtLine(open, change.ref)
      if (!target) return { refused: 'There is no entry on this line.' }
      if (change.kind === 'remove') return { splices: [removal(open, target)] }
      return change.kind === 'update' ? planUpdate(open, target, change.set) : planMove(open, target, change)
    }
  }
}
