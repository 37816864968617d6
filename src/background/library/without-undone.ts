import type { RestorePointRow } from '../../store/restore-point-row.ts'

/**
 * Leaves out of a row of changes each one that was taken back right after it, with its undoing: together they
 * did nothing. Undoing an undoing makes the change again, so those cancel each other too.
 */
export function withoutUndone(points: readonly RestorePointRow[]): RestorePointRow[] {
  const byId = new Map(points.map((point) => [point.id, point]))
  const left: RestorePointRow[] = []
  for (const point of points) {
    const last = left.at(-1)
    if (last && isInverse(effectOf(last, byId), effectOf(point, byId)) && fits(last, point)) left.pop()
    else left.push(point)
  }
  return left
}

/** The change that a point makes or takes back, in the end. */
interface Effect {
  readonly change: number
  readonly undone: boolean
}

function effectOf(point: RestorePointRow, byId: ReadonlyMap<number, RestorePointRow>): Effect {
  if (point.undoes === undefined) return { change: point.id, undone: false }
  const undone = byId.get(point.undoes)
  const { change, undone: was } = undone ? effectOf(undone, byId) : { change: point.undoes, undone: false }
  return { change, undone: !was }
}

function isInverse(a: Effect, b: Effect): boolean {
  return a.change === b.change && a.undone !== b.undone
}

/** True when the second puts back as much, in as many places, as the first took. */
function fits(first: RestorePointRow, second: RestorePointRow): boolean {
  return (
    first.back.length === second.back.length &&
    first.back.every(({ remove, insert }, i) => {
      const other = second.back[i]
      return other?.insert.length === remove && other.remove === insert.length
    })
  )
}
