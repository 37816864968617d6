import type { EntryId } from '../../src/model/library.ts'

/** The entries that are selected. */
export interface Selection {
  readonly ids: ReadonlySet<EntryId>
  /** Where a range begins that is extended with Shift. */
  readonly anchor: EntryId | null
  /** What was selected beside that range. */
  readonly beside: ReadonlySet<EntryId>
}

/** Nothing is selected. */
export const NO_SELECTION: Selection = { ids: new Set(), anchor: null, beside: new Set() }

/** With one entry more, or without it when it was selected; a range begins there. */
export function toggled({ ids }: Selection, id: EntryId): Selection {
  const next = new Set(ids)
  if (!next.delete(id)) next.add(id)
  return { ids: next, anchor: id, beside: next }
}

/**
 * With everything from where the range began to this entry, in the order shown; what an earlier end of the same
 * range took in goes.
 */
export function extended(
  selection: Selection,
  shown: readonly EntryId[],
  from: EntryId,
  to: EntryId,
): Selection {
  const anchor = selection.anchor !== null && shown.includes(selection.anchor) ? selection.anchor : from
  const beside = anchor === selection.anchor ? selection.beside : selection.ids
  const [first = 0, last = 0] = [shown.indexOf(anchor), shown.indexOf(to)].sort((a, b) => a - b)
  return { ids: new Set([...beside, ...shown.slice(Math.max(0, first), last + 1)]), anchor, beside }
}

/** Just these. */
export function selected(ids: readonly EntryId[]): Selection {
  const all = new Set(ids)
  return { ids: all, anchor: ids[0] ?? null, beside: all }
}

/** Without entries that are gone; the same when none is. */
export function pruned(selection: Selection, left: ReadonlySet<EntryId>): Selection {
  if ([...selection.ids].every((id) => left.has(id))) return selection
  const keep = (ids: ReadonlySet<EntryId>) => new Set([...ids].filter((id) => left.has(id)))
  const { anchor, ids, beside } = selection
  return { ids: keep(ids), beside: keep(beside), anchor: anchor !== null && left.has(anchor) ? anchor : null }
}
