import type { ChangeAnswer, Protocol, Refusal } from '../../messages/protocol.ts'
import type { Change, FieldChanges, Outcome } from '../../model/change.ts'
import type { EntryId, EntryRow } from '../../model/library.ts'
import { storableUrl } from '../../model/url.ts'
import { entryRow } from '../../store/read.ts'
import type { RestoreReason } from '../../store/restore-point-row.ts'
import { changeList, type Plan, refuse, type Shelf } from './change-list.ts'
import type { Touch } from './derive-order.ts'
import type { OpenText } from './engine.ts'
import { KEEPABLE, keptAfter } from './kept-fields.ts'
import { lineText } from './line-text.ts'
import { withNoteToWrite } from './note-to-write.ts'
import { sameValue } from './same-value.ts'
import type { Working } from './working-lists.ts'

type Update = Protocol['updateEntry']['ask'] & {
  /** The restore point of which this change is a part. */
  readonly joins?: number
}

/** Changes an entry's fields, moves it when its section differs, or both, in one transaction. */
export async function updateEntry(
  shelf: Shelf,
  update: Update,
  why: RestoreReason = 'update',
): Promise<ChangeAnswer> {
  const { entryId } = update
  if (update.set.url && !storableUrl(update.set.url)) return refuse('refusalUnsafeUrl')
  const row = await entryRow(shelf.db, entryId)
  if (!row) return refuse('refusalNoEntry')
  let written = ''
  const changed = await changeList(shelf, row.listId, (working) => {
    const set = withNoteToWrite(update.set, row, working.open.list.entries)
    const edited = editEntry(shelf, working, row, { ...update, set })
    if (edited.kind === 'refused') return edited
    written = lineText(edited.open.text, edited.line)
    return planUpdate(edited, { ...update, set }, sameValue(set, {}) ? 'move' : why)
  })
  return changed.kind === 'changed'
    ? { kind: 'changed', entryId, undo: changed.undo, line: written }
    : changed
}

/** A text after an edit, and the line on which the edited entry begins in it. */
export interface Edited {
  readonly kind: 'edited'
  readonly open: OpenText
  readonly line: number
}

function editEntry(shelf: Shelf, working: Working, row: EntryRow, update: Update): Edited | Refusal {
  const line = lineOf(working, update.entryId)
  return line === null ? refuse('refusalNoEntry') : editLine(shelf, working.open, line, row, update)
}

/** Changes the fields of the entry on a line, and moves it when its section differs; nothing is stored. */
export function editLine(
  shelf: Pick<Shelf, 'engine'>,
  open: OpenText,
  line: number,
  row: Pick<EntryRow, 'section'>,
  { set, section }: Pick<Update, 'set' | 'section'>,
): Edited | Refusal {
  let edited: Edited = { kind: 'edited', open, line }
  const attempt = (change: (line: number) => Change): Outcome | undefined => {
    const { open, outcomes } = shelf.engine.edit(edited.open, [change(edited.line)])
    const outcome = outcomes[0]
    if (outcome?.kind === 'done') edited = { kind: 'edited', open, line: outcome.line }
    return outcome
  }
  const update = (fields: FieldChanges) =>
    sameValue(fields, {}) ? undefined : attempt((at) => ({ kind: 'update', ref: { line: at }, set: fields }))
  if (update(set)?.kind === 'refused') {
    // What the list's style has no place for lives in the row: the rest is written all the same.
    for (const [name, field] of oneByOne(set)) {
      const outcome = update(field)
      if (outcome?.kind === 'refused' && !isKeepable(name)) return refuse('refusalNotWritten', outcome.reason)
    }
  }
  if (section && !sameValue(section, row.section)) {
    const moved = attempt((at) => ({ kind: 'move', ref: { line: at }, section }))
    if (moved?.kind !== 'done') return refuse('refusalNotWritten', moved?.reason ?? '')
  }
  return edited
}

/** The change of a list whose text was edited: what the file could not hold of the wanted values, the row keeps. */
export function planUpdate(
  { open, line }: Edited,
  { entryId, set, kept, joins }: Pick<Update, 'entryId' | 'set' | 'kept' | 'joins'>,
  why: RestoreReason,
  tell?: Touch['tell'],
): Plan {
  const at = open.list.entries.findIndex((entry) => entry.line === line)
  const written = open.list.entries[at]
  if (!written) return { kind: 'plan', why, open }
  const touch = {
    id: entryId,
    keep: (before: EntryRow['kept']) => keptAfter({ ...before, ...kept }, set, written),
    ...(tell && { tell }),
  }
  const touched = new Map([[at, touch]])
  return { kind: 'plan', why, open, touched, ...(joins !== undefined && { joins }) }
}

function oneByOne(set: FieldChanges): (readonly [string, FieldChanges])[] {
  return Object.entries(set).map(([name, value]) => [name, { [name]: value }])
}

function isKeepable(name: string): boolean {
  return KEEPABLE.some((field) => field === name)
}

/** The line on which an entry begins now; null when the list holds it no more. */
export function lineOf(working: Working, entryId: EntryId): number | null {
  return working.open.list.entries[working.order.indexOf(entryId)]?.line ?? null
}
