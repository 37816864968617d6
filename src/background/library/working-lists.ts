import type { EntryId, ListId } from '../../model/library.ts'
import { entriesOf, type Library, listRow } from '../../store/read.ts'
import { writeEdit } from '../../store/write-edit.ts'
import { deriveOrder, type KeyOf, type Known } from './derive-order.ts'
import type { Engine, OpenText } from './engine.ts'
import { summaryOf } from './summary.ts'

/**
 * Number of the reading that makes rows from texts. Raise it when `src/markdown` or `src/sources` read
 * differently: every list's rows are then derived again before its next change.
 */
export const DERIVED_BY = 6

/** Lists kept read: enough for a person who moves between two. */
const KEPT_OPEN = 2

/** A list as the worker has it in memory; a copy, and never the only one. */
export interface Working {
  readonly listId: ListId
  /** `changedAt` of the list that this is the copy of. */
  readonly changedAt: number
  readonly open: OpenText
  /** The rows' ids, one for each entry, in order. */
  readonly order: readonly EntryId[]
}

/** The lists that the worker has read. */
export interface WorkingLists {
  /**
   * The list, read now when it was not; null when the library has no such list. What is in memory is given as
   * it is: whoever writes learns whether the store has moved on, drops it, and asks again.
   */
  get(db: Library, listId: ListId): Promise<Working | null>
  /** The list as it is in memory, without looking at the store; null when it is not there. */
  peek(listId: ListId): Working | null
  keep(working: Working): void
  drop(listId: ListId): void
}

/** Keeps the lists last used in memory. */
export function workingLists(engine: Engine, keyOf: KeyOf, now: () => number): WorkingLists {
  const kept = new Map<ListId, Working>()
  const keep = (working: Working) => {
    kept.delete(working.listId)
    kept.set(working.listId, working)
    for (const oldest of [...kept.keys()].slice(0, -KEPT_OPEN)) kept.delete(oldest)
  }
  return {
    keep,
    peek: (listId) => kept.get(listId) ?? null,
    drop: (listId) => void kept.delete(listId),
    async get(db, listId) {
      const known = kept.get(listId)
      if (known) return known
      const row = await listRow(db, listId)
      const working = row && (await readWorking(db, engine, keyOf, listId, row.changedAt, now()))
      if (working) keep(working)
      return working
    },
  }
}

async function readWorking(
  db: Library,
  engine: Engine,
  keyOf: KeyOf,
  listId: ListId,
  changedAt: number,
  now: number,
): Promise<Working | null> {
  const reading = db.transaction(['bodies', 'orders'])
  const [body, stored] = await Promise.all([
    reading.objectStore('bodies').get(listId),
    reading.objectStore('orders').get(listId),
  ])
  if (!body) return null
  const order = stored?.ids ?? []
  const open = engine.open(body.text)
  const { entries } = open.list
  if (body.derivedBy === DERIVED_BY && entries.length === order.length) {
    return { listId, changedAt, open, order }
  }
  const rows = await entriesOf(db, listId)
  const known: Known = {
    entries: rows.map(({ fields, section, layout }) => ({ ...fields, section, layout })),
    order: rows.map(({ id }) => id),
  }
  const derived = deriveOrder(known, entries, keyOf)
  const summary = summaryOf(open.list)
  const base = { listId, basedOn: changedAt, now, derivedBy: DERIVED_BY, text: body.text, point: null }
  const written = await writeEdit(db, { ...base, ...derived, summary })
  return written.kind === 'stale'
    ? null
    : { listId, changedAt: written.list.changedAt, open, order: written.order }
}
