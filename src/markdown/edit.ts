import type { Change, Edit } from '../model/change.ts'
import type { DialectName } from '../model/dialect.ts'
import type { Batch } from './edits/batch.ts'
import { lineAt, lineStart, refsOf } from './edits/refs.ts'
import { makeChanges } from './edits/together.ts'
import { type OpenList, openList } from './open-list.ts'

/** What an edit needs to know that the text cannot tell. */
export interface EditOptions {
  /** The dialect in which the list was started: its first entry, and what no entry shows yet, is written as in it. */
  readonly dialect?: DialectName
}

/**
 * Makes changes to a list and nothing else: what they do not name keeps every byte.
 * @param text the list as it is
 * @param changes made in order; every line that they name is a line of `text`
 * @returns the new text and one outcome for each change; a refused one says why and leaves the text as it was
 */
export function editList(text: string, changes: readonly Change[], options: EditOptions = {}): Edit {
  return changes.length === 0 ? { text, outcomes: [] } : editOpenList(openList(text), changes, options).edit
}

/** As `editList`, for a list that is already open; reads again only what was touched. */
export function editOpenList(
  open: OpenList,
  changes: readonly Change[],
  options: EditOptions = {},
): { open: OpenList; edit: Edit } {
  const starts = new Map(changes.flatMap(refsOf).map((line) => [line, lineStart(open, line)]))
  const batch: Batch = { ...options, open, starts, outcomes: [] }
  makeChanges(batch, changes)
  const outcomes = batch.outcomes.map((outcome) =>
    'at' in outcome ? { kind: 'done' as const, line: lineAt(batch.open, outcome.at) } : outcome,
  )
  return { open: batch.open, edit: { text: batch.open.text, outcomes } }
}
