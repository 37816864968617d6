import type { ChangeAnswer } from '../../messages/protocol.ts'
import type { EntryId } from '../../model/library.ts'
import { entryRow } from '../../store/read.ts'
import { changeList, refuse, type Shelf } from './change-list.ts'
import { lineText } from './line-text.ts'
import { lineOf } from './update-entry.ts'

/** Removes an entry and its notes from its list, in one transaction. */
export async function removeEntry(shelf: Shelf, entryId: EntryId): Promise<ChangeAnswer> {
  const row = await entryRow(shelf.db, entryId)
  if (!row) return refuse('refusalNoEntry')
  let gone = ''
  const changed = await changeList(shelf, row.listId, (working) => {
    const line = lineOf(working, entryId)
    if (line === null) return refuse('refusalNoEntry')
    gone = lineText(working.open.text, line)
    const { open, outcomes } = shelf.engine.edit(working.open, [{ kind: 'remove', ref: { line } }])
    const outcome = outcomes[0]
    if (outcome?.kind !== 'done') return refuse('refusalNotWritten', outcome?.reason ?? '')
    return { kind: 'plan', why: 'remove', open }
  })
  return changed.kind === 'changed' ? { kind: 'changed', entryId, undo: changed.undo, line: gone } : changed
}
