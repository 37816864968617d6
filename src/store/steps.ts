import type { EntryId, ListRow, ListStep } from '../model/library.ts'

/** Changes that a list's row tells of, and rows that all of them together may name: it is read at every opening. */
const KEPT_STEPS = 16
const KEPT_IDS = 200

/** A list's latest changes with one more; those before a change of many rows are of no use any more. */
export function withStep(steps: readonly ListStep[] = [], step: ListStep): readonly ListStep[] {
  const kept: ListStep[] = []
  let room = KEPT_IDS
  for (const each of [...steps, step].slice(-KEPT_STEPS).reverse()) {
    room -= each.entryIds.length
    if (room < 0) break
    kept.unshift(each)
  }
  return kept
}

/**
 * The rows of a list that are new or changed since its `changedAt` was this; null when that is not known, so that
 * all of them have to be read.
 */
export function touchedSince(
  { changedAt, steps = [] }: Pick<ListRow, 'changedAt' | 'steps'>,
  since: number,
): ReadonlySet<EntryId> | null {
  if (changedAt === since) return new Set()
  const first = steps.findIndex(({ from }) => from === since)
  const after = first < 0 ? [] : steps.slice(first)
  const isWhole = after.every(({ to }, at) => to === (after[at + 1]?.from ?? changedAt))
  return after.length > 0 && isWhole ? new Set(after.flatMap(({ entryIds }) => entryIds)) : null
}
