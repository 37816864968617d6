import type { ListId } from '../model/library.ts'
import { takeIds } from './ids.ts'
import type { Later } from './in-writing.ts'
import type { RestorePointRow, Splice } from './restore-point-row.ts'
import type { Library, Writing } from './schema.ts'
import { applyPatch, patchBetween } from './text-patch.ts'

/** A whole text is kept with one point in so many. */
export const WHOLE_EVERY = 25

/** Every restore point of a list, oldest first. */
export function restorePointsOf(db: Library, listId: ListId): Promise<RestorePointRow[]> {
  return db.getAllFromIndex('restorePoints', 'list', listId)
}

/**
 * The text before the change that a restore point was kept for.
 * @param points the list's points, oldest first
 * @param current the list's text now
 * @returns the exact text, or null when there is no such point
 */
export function textBefore(points: readonly RestorePointRow[], id: number, current: string): string | null {
  const from = points.findIndex((point) => point.id === id)
  if (from < 0) return null
  const whole = points.findIndex((point, i) => i >= from && point.full !== undefined)
  let text = whole < 0 ? current : (points[whole]?.full ?? current)
  const newest = whole < 0 ? points.length - 1 : whole - 1
  for (let i = newest; i >= from; i--) text = applyPatch(text, points[i]?.back ?? [])
  return text
}

/**
 * A list's texts, walked back from today's: each point with the text before its change and the text after it.
 * @param points the list's points, oldest first
 */
export function* textsBack(
  points: readonly RestorePointRow[],
  current: string,
): Generator<{ readonly point: RestorePointRow; readonly before: string; readonly after: string }> {
  let after = current
  for (const point of [...points].reverse()) {
    const before = point.full ?? applyPatch(after, point.back)
    yield { point, before, after }
    after = before
  }
}

/** The patch that takes one change back, from the text after it to the text before. */
export function patchBack(before: string, after: string): Splice[] {
  return patchBetween(after, before)
}

/**
 * Lets the latest point of a list stand for one change more, inside the transaction that makes it: what was typed in
 * one go is one step back.
 * @param id the point that is to grow
 * @param before the text before this change
 * @param after the text after it
 * @returns the point's id; null when it is not the latest any more, or was kept for something else
 */
export async function growRestorePoint(
  writing: Writing,
  later: Later,
  id: number,
  { listId, at, why, rows }: Omit<RestorePointRow, 'id' | 'full'>,
  before: string,
  after: string,
): Promise<number | null> {
  const store = writing.objectStore('restorePoints')
  const latest = await store.index('list').openKeyCursor(listId, 'prev')
  const row = latest?.primaryKey === id ? await store.get(id) : undefined
  if (!row || row.why !== why || row.joined || row.undoes !== undefined) return null
  const first = row.full ?? applyPatch(before, row.back)
  const known = new Set(row.rows.map((one) => one.id))
  const added = rows.filter((one) => !known.has(one.id))
  later(store.put({ ...row, at, back: patchBack(first, after), rows: [...row.rows, ...added] }))
  return id
}

/**
 * Keeps a restore point, inside the transaction that makes its change; `thin-history.ts` lets old ones go.
 * @returns the point's id
 */
export async function keepRestorePoint(
  writing: Writing,
  later: Later,
  point: Omit<RestorePointRow, 'id' | 'full'>,
  before: string,
): Promise<number> {
  const store = writing.objectStore('restorePoints')
  // Ids grow by one for each change of any list, so that in every list a whole text comes up now and then.
  const id = await takeIds(writing, later, 'restorePoint', 1)
  const row = id % WHOLE_EVERY === 0 ? { ...point, id, full: before } : { ...point, id }
  later(store.put(row))
  return id
}
