import { type EntryId, type EntryRow, type ListId, type ListRow, statusOf } from '../model/library.ts'
import { type EntryDraft, rowOf, type ToComplete } from './entry-draft.ts'
import { takeIds } from './ids.ts'
import { inWriting, type Later } from './in-writing.ts'
import type { RestoreReason, Splice } from './restore-point-row.ts'
import { growRestorePoint, keepRestorePoint } from './restore-points.ts'
import type { Library, Writing } from './schema.ts'
import { withStep } from './steps.ts'
import { keepMeeting, type Met } from './targets.ts'
import { type RowChange, writeWorks } from './write-works.ts'

/** One change of a list, worked out beforehand from its text. */
export interface ListEdit {
  readonly listId: ListId
  /** `changedAt` of the list that the change was worked out from. */
  readonly basedOn: number
  /** Milliseconds since the epoch. */
  readonly now: number
  readonly text: string
  /** The way back: why it is kept, the earlier text, and what makes `text` into it; null when nobody asked for a change. */
  readonly point: {
    readonly why: RestoreReason
    readonly undoes?: number
    readonly before: string
    readonly back: readonly Splice[]
    /** The restore point of which this change is a part, while that is the list's latest. */
    readonly joins?: number
  } | null
  /** Every entry of the new text, in order: the id of a row that stays, or what becomes of it. */
  readonly order: readonly (EntryId | EntryDraft)[]
  readonly removed: readonly EntryId[]
  readonly summary: Pick<ListRow, 'sections' | 'tags'>
  readonly lastSection?: readonly string[]
  readonly derivedBy: number
  /** The change is what library and file came to: what is kept of that. */
  readonly meeting?: Met
}

/** What a written change left behind. */
export type Written =
  | {
      readonly kind: 'written'
      /** 0 when none was wanted. */
      readonly restorePoint: number
      readonly order: readonly EntryId[]
      readonly list: ListRow
      /** The rows that were put, in the drafts' order. */
      readonly rows: readonly EntryRow[]
    }
  /** The list is not the one that the change was worked out from: read it again. */
  | { readonly kind: 'stale' }

/**
 * Writes one change of a list in one transaction: text, changed rows, places of works, restore point,
 * list row. Either all of it is stored or nothing. What can be asked at once is: each wait costs a message to
 * the storage and back.
 * @throws DOMException when the storage refuses (full, or gone); then nothing was written
 */
export function writeEdit(db: Library, edit: ListEdit): Promise<Written> {
  const own = [
    'lists',
    'bodies',
    'orders',
    'entries',
    'workBuckets',
    'restorePoints',
    'queue',
    'counters',
  ] as const
  const stores = edit.meeting ? [...own, 'bases' as const, 'conflicts' as const] : [...own]
  return inWriting(db, stores, async (writing, later) => {
    const [list, { changes, order }] = await Promise.all([
      writing.objectStore('lists').get(edit.listId),
      rowChanges(writing, later, edit),
    ])
    if (!list || list.changedAt !== edit.basedOn) return { kind: 'stale' }
    writeRows(writing, later, changes)
    const [restorePoint] = await Promise.all([
      keepPoint(writing, later, edit, changes),
      writeWorks(writing, later, changes),
      enqueueCompletions(writing, later, changes),
      edit.meeting && keepMeeting(writing, later, edit.listId, edit.meeting),
    ])
    const next = listAfter(list, edit, order.length, changes)
    const { listId, text, derivedBy } = edit
    later(writing.objectStore('lists').put(next))
    later(writing.objectStore('bodies').put({ listId, text, derivedBy }))
    later(writing.objectStore('orders').put({ listId, ids: order }))
    const rows = changes.flatMap(({ after }) => after ?? [])
    return { kind: 'written', restorePoint, order, list: next, rows }
  })
}

/** A row's change, and what its draft leaves to be completed. */
interface DraftChange extends RowChange {
  readonly complete?: ToComplete
}

async function rowChanges(writing: Writing, later: Later, edit: ListEdit) {
  const entries = writing.objectStore('entries')
  const drafts = edit.order.filter((item) => typeof item === 'object')
  const fresh = drafts.filter(({ id }) => id === null).length
  const [free, stored, removed] = await Promise.all([
    takeIds(writing, later, 'entry', fresh),
    Promise.all(drafts.map(({ id }) => (id === null ? undefined : entries.get(id)))),
    Promise.all(edit.removed.map((id) => entries.get(id))),
  ])
  let next = free
  const ids = new Map(drafts.map((draft) => [draft, draft.id ?? (next++ as EntryId)]))
  const changed = drafts.map((draft, i): DraftChange => {
    const before = stored[i] ?? null
    const after = rowOf(draft, before, ids.get(draft) as EntryId, edit.listId, edit.now)
    return draft.complete ? { before, after, complete: draft.complete } : { before, after }
  })
  const gone = removed.map((row): DraftChange => ({ before: row ?? null, after: null }))
  const order = edit.order.map((item) => (typeof item === 'object' ? (ids.get(item) as EntryId) : item))
  return { changes: [...changed, ...gone], order }
}

function writeRows(writing: Writing, later: Later, changes: readonly RowChange[]): void {
  const entries = writing.objectStore('entries')
  for (const { before, after } of changes) {
    if (after) later(entries.put(after))
    else if (before) later(entries.delete(before.id))
  }
}

async function keepPoint(
  writing: Writing,
  later: Later,
  edit: ListEdit,
  changes: readonly RowChange[],
): Promise<number> {
  if (!edit.point) return 0
  const { before, joins, ...kept } = edit.point
  const rows = changes.flatMap((change) => change.before ?? [])
  const point = { listId: edit.listId, at: edit.now, ...kept, rows }
  const grown = joins ? await growRestorePoint(writing, later, joins, point, before, edit.text) : null
  return grown ?? keepRestorePoint(writing, later, point, before)
}

/** Done in the same transaction: a worker that dies right after a save still owes the rest. */
async function enqueueCompletions(writing: Writing, later: Later, changes: readonly DraftChange[]) {
  const owed = changes.flatMap(({ after, complete }) =>
    after && complete ? { ...complete, entryId: after.id } : [],
  )
  if (owed.length === 0) return
  const first = await takeIds(writing, later, 'queue', owed.length)
  owed.forEach((row, i) => {
    later(writing.objectStore('queue').put({ ...row, id: first + i }))
  })
}

function listAfter(
  list: ListRow,
  edit: ListEdit,
  entryCount: number,
  changes: readonly RowChange[],
): ListRow {
  const unread = (row: EntryRow | null) => (row && statusOf(row) === 'unread' ? 1 : 0)
  const unreadCount = changes.reduce(
    (n, { before, after }) => n + unread(after) - unread(before),
    list.unreadCount,
  )
  // Never the same twice, so that a change is never worked out from a text that has passed.
  const changedAt = Math.max(edit.now, list.changedAt + 1)
  const entryIds = changes.flatMap(({ after }) => after?.id ?? [])
  return {
    ...list,
    ...edit.summary,
    entryCount,
    unreadCount,
    changedAt,
    lastSection: edit.lastSection ?? list.lastSection,
    steps: withStep(list.steps, { from: list.changedAt, to: changedAt, entryIds }),
  }
}
