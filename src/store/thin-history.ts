import type { EntryId, EntryRow, ListId } from '../model/library.ts'
import { inWriting } from './in-writing.ts'
import type { RestorePointRow } from './restore-point-row.ts'
import { textsBack } from './restore-points.ts'
import type { Library } from './schema.ts'
import { patchBetween } from './text-patch.ts'

/** How many of a list's latest texts are kept, whatever their age. */
export const KEPT_POINTS = 50

/** For how many days one text of each day is kept. */
export const KEPT_DAYS = 90

/** All earlier texts together take at most so many times what the list takes. */
export const MOST_TIMES = 20

/** Thinning reads every point of a list: it waits until some are too many. */
const SLACK = 10

const DAY = 86_400_000

/** True when a list has so many restore points that some can go. */
export async function isHistoryLong(db: Library, listId: ListId): Promise<boolean> {
  return (await db.countFromIndex('restorePoints', 'list', listId)) > KEPT_POINTS + SLACK
}

/**
 * Lets restore points go, in one transaction: the latest stay, of older days the first point of each, and never
 * more than a multiple of the list's own size.
 * @param now milliseconds since the epoch
 */
export function thinHistory(db: Library, listId: ListId, now: number): Promise<void> {
  return inWriting(db, ['restorePoints', 'bodies'], async (writing, later) => {
    const store = writing.objectStore('restorePoints')
    const [points, body] = await Promise.all([
      store.index('list').getAll(listId),
      writing.objectStore('bodies').get(listId),
    ])
    if (!body) return
    const left = new Map(thinned(points, body.text, now).map((point) => [point.id, point]))
    for (const point of points) {
      const after = left.get(point.id)
      if (!after) later(store.delete(point.id))
      else if (after !== point) later(store.put(after))
    }
  })
}

/** The points that stay, newest first; one whose newer neighbours go leads from the next one that stays to its text. */
export function thinned(points: readonly RestorePointRow[], current: string, now: number): RestorePointRow[] {
  const stays = idsThatStay(points, now)
  const left: RestorePointRow[] = []
  let room = MOST_TIMES * Math.max(current.length, 1)
  let after = current
  let gone: RestorePointRow[] = []
  for (const { point, before } of textsBack(points, current)) {
    if (!stays.has(point.id)) {
      gone.push(point)
      continue
    }
    const row = gone.length === 0 ? point : joinedWith(point, gone, patchBetween(after, before))
    room -= sizeOf(row)
    if (room < 0) break
    left.push(row)
    after = before
    gone = []
  }
  return left
}

/** The latest, and the first of each day that is not too long ago. */
function idsThatStay(points: readonly RestorePointRow[], now: number): Set<number> {
  const days = new Map<number, number>()
  for (const { id, at } of points) {
    const day = Math.floor(at / DAY)
    if (at > now - KEPT_DAYS * DAY && !days.has(day)) days.set(day, id)
  }
  return new Set([...days.values(), ...points.slice(-KEPT_POINTS).map(({ id }) => id)])
}

/** @param gone the points that go, newest first: a row is as the oldest of all knew it */
function joinedWith(
  point: RestorePointRow,
  gone: readonly RestorePointRow[],
  back: RestorePointRow['back'],
): RestorePointRow {
  const rows = new Map<EntryId, EntryRow>()
  for (const one of [...gone, point]) for (const row of one.rows) rows.set(row.id, row)
  return { ...point, joined: true, back, rows: [...rows.values()] }
}

/** About how many UTF-16 units a point takes. */
function sizeOf({ back, full = '', rows }: RestorePointRow): number {
  const patch = back.reduce((sum, { insert }) => sum + insert.length, 0)
  return patch + full.length + (rows.length === 0 ? 0 : JSON.stringify(rows).length)
}
