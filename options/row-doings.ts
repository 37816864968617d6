import { type EntryId, type EntryRow, statusOf } from '../src/model/library.ts'
import type { ReadStatus } from '../src/model/status.ts'
import { sameSection } from '../src/ui/section-options.ts'
import type { Actions } from './actions.ts'
import { moveTo } from './bulk/drop-place.ts'
import { extended, type Selection, toggled } from './bulk/selection.ts'
import type { KeyAction } from './keys.ts'
import { rowAfter } from './row-keys.ts'

/** The rows as a key finds them. */
export interface Rows {
  readonly rows: readonly EntryRow[]
  /** The row that has the focus, or had it last. */
  readonly current: number
  readonly selection: Selection
  /** How deep nested entries stand under others. */
  readonly nesting: ReadonlyMap<EntryId, number>
  /** True while the rows stand in the file's order. */
  readonly isInOrder: boolean
  readonly actions: Actions
  /** Takes the focus to a row. */
  readonly goTo: (index: number) => void
}

const STATUSES: Partial<Record<KeyAction, ReadStatus>> = {
  markUnread: 'unread',
  markReading: 'reading',
  markRead: 'read',
}

/**
 * Does what a key says, with the selected entries, or with the row that has the focus when none is selected.
 * @returns false for a key that has nothing to do with rows
 */
export function doOnRows(action: KeyAction, at: Rows): boolean {
  const { rows, current, selection, actions, goTo } = at
  const row = rows[current]
  if (!row) return false
  const ids = selection.ids.size > 0 ? [...selection.ids] : [row.id]
  const next = rowAfter(action, current, rows.length)
  if (next !== null) {
    if (action === 'selectDown' || action === 'selectUp') select(at, row, rows[next])
    goTo(next)
    return true
  }
  const status = STATUSES[action] ?? (action === 'toggleRead' ? turned(rows, ids) : null)
  if (status) actions.bulk.mark(ids, status)
  else if (action === 'tag' || action === 'move')
    actions.send({ kind: 'asking', asking: { kind: action, ids } })
  else if (action === 'moveUp' || action === 'moveDown') shift(at, ids, action === 'moveUp')
  else if (action === 'edit') actions.send({ kind: 'openEntry', row })
  else if (action === 'select') actions.send({ kind: 'selection', selection: toggled(selection, row.id) })
  else if (action === 'openPage') actions.bulk.open([row.id])
  else if (action === 'remove') actions.bulk.remove(ids)
  else return false
  return true
}

function select({ rows, selection, actions }: Rows, from: EntryRow, to: EntryRow | undefined): void {
  if (!to) return
  const shown = rows.map(({ id }) => id)
  actions.send({ kind: 'selection', selection: extended(selection, shown, from.id, to.id) })
}

/** Puts entries before the one above them, or after the one below, in their section. */
function shift({ rows, nesting, isInOrder, actions }: Rows, ids: readonly EntryId[], isUp: boolean): void {
  const moved = new Set(ids)
  const from = isUp
    ? rows.findIndex(({ id }) => moved.has(id))
    : rows.findLastIndex(({ id }) => moved.has(id))
  const section = rows[from]?.section
  if (!isInOrder || !section || nesting.has(rows[from]?.id ?? (-1 as EntryId))) return
  const step = isUp ? -1 : 1
  let index = from + step
  while (rows[index] && nesting.has(rows[index]?.id ?? (-1 as EntryId))) index += step
  const beside = rows[index]
  if (!beside || !sameSection(beside.section, section)) return
  const to = moveTo(rows, { index, side: isUp ? 'before' : 'after' }, (id) => nesting.has(id))
  if (to) actions.bulk.move(ids, to)
}

/** Unread when all of them are read, else read. */
function turned(rows: readonly EntryRow[], ids: readonly EntryId[]): ReadStatus {
  const wanted = new Set(ids)
  return rows.every((row) => !wanted.has(row.id) || statusOf(row) === 'read') ? 'unread' : 'read'
}
