import { type EntryId, type EntryRow, type ListId, type ListRow, statusOf } from '../model/library.ts'
import { type EntryDraft, rowOf } from './entry-draft.ts'
import { takeIds } from './ids.ts'
import { inWriting } from './in-writing.ts'
import { type RowChange, writePlaces } from './place-changes.ts'
import type { RestoreReason, Splice } from './restore-point-row.ts'
import { keepRestorePoint } from './restore-points.ts'
import type { Library, Writing } from './schema.ts'

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
    readonly before: string
    readonly back: readonly Splice[]
  } | null
  /** Every entry of the new text, in order: the id of a row that stays, or what becomes of it. */
  readonly order: readonly (EntryId | EntryDraft)[]
  readonly removed: readonly EntryId[]
  readonly summary: Pick<ListRow, 'sections' | 'tags'>
  readonly lastSection?: readonly string[]
  readonly derivedBy: number
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
 * list row. Either all of it is stored or nothing.
 * @throws DOMException when the storage refuses (full, or gone); then nothing was written
 */
export function writeEdit(db: Library, edit: ListEdit): Promise<Written> {
  const stores = ['lists', 'bodies', 'entries', 'works', 'restorePoints', 'queue', 'counters'] as const
  return inWriting(db, [...stores], async (writing) => {
    const list = await writing.objectStore('lists').get(edit.listId)
    if (!list || list.changedAt !== edit.basedOn) return { kind: 'stale' }
    const { changes, order } = await writeRows(writing, edit)
    await writePlaces(writing, changes)
    const { listId } = edit
    const restorePoint = await keepPoint(writing, edit, changes)
    const next = listAfter(list, edit, order.length, changes)
    const body = { listId, text: edit.text, order, derivedBy: edit.derivedBy }
    await Promise.all([writing.objectStore('lists').put(next), writing.objectStore('bodies').put(body)])
    return {
      kind: 'written',
      restorePoint,
      order,
      list: next,
      rows: changes.flatMap(({ after }) => after ?? []),
    }
  })
}

async function keepPoint(writing: Writing, edit: ListEdit, changes: readonly RowChange[]): Promise<number> {
  if (!edit.point) return 0
  const { why, back, before } = edit.point
  const rows = changes.flatMap((change) => change.before ?? [])
  return keepRestorePoint(writing, { listId: edit.listId, at: edit.now, why, back, rows }, before)
}

async function writeRows(writing: Writing, edit: ListEdit) {
  const entries = writing.objectStore('entries')
  const drafts = edit.order.filter((item) => typeof item === 'object')
  const stored = await Promise.all(drafts.map(({ id }) => (id === null ? undefined : entries.get(id))))
  const removed = await Promise.all(edit.removed.map((id) => entries.get(id)))
  const free = await takeIds(writing, 'entry', drafts.filter(({ id }) => id === null).length)
  const rows = rowsOf(drafts, stored, free, edit)
  await Promise.all([...rows.map((row) => entries.put(row)), ...edit.removed.map((id) => entries.delete(id))])
  await enqueueCompletions(writing, drafts, rows)
  const ids = new Map(drafts.map((draft, i) => [draft, rows[i]?.id]))
  const changed = rows.map((after, i) => ({ before: stored[i] ?? null, after }))
  const gone = removed.map((row) => ({ before: row ?? null, after: null }))
  return {
    changes: [...changed, ...gone],
    order: edit.order.flatMap((item) => (typeof item === 'object' ? (ids.get(item) ?? []) : item)),
  }
}

function rowsOf(
  drafts: readonly EntryDraft[],
  stored: readonly (EntryRow | undefined)[],
  firstFree: number,
  { listId, now }: ListEdit,
): EntryRow[] {
  let free = firstFree
  return drafts.map((draft, i) =>
    rowOf(draft, stored[i] ?? null, draft.id ?? (free++ as EntryId), listId, now),
  )
}

/** Done in the same transaction: a worker that dies right after a save still owes the rest. */
async function enqueueCompletions(
  writing: Writing,
  drafts: readonly EntryDraft[],
  rows: readonly EntryRow[],
) {
  for (const [i, { complete }] of drafts.entries()) {
    const entryId = rows[i]?.id
    if (!complete || entryId === undefined) continue
    const id = await takeIds(writing, 'queue', 1)
    await writing.objectStore('queue').put({ ...complete, id, entryId })
  }
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
  return {
    ...list,
    ...edit.summary,
    entryCount,
    unreadCount,
    // Never the same twice, so that a change is never worked out from a text that has passed.
    changedAt: Math.max(edit.now, list.changedAt + 1),
    lastSection: edit.lastSection ?? list.lastSection,
  }
}
