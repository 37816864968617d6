import { align } from './align.ts'
import { slideDown } from './slide.ts'
import type { Unit } from './units.ts'

/** One side's units with their numbers, and the base's alignment with them. */
interface Side {
  readonly units: readonly Unit[]
  readonly ids: readonly number[]
  readonly anchors: Int32Array
}

/**
 * Finds what both sides put in, each beside the same lines. A blank line counts only beside another such line or
 * entry, or where it does not part two different additions: those have a blank line each.
 * @returns for each unit of ours the index of theirs that is the same addition, or -1; rising
 */
export function sharedAdditions(ours: Side, theirs: Side): Int32Array {
  const pairs = slideDown(ours.ids, theirs.ids, align(ours.ids, theirs.ids))
  const [ourOld, theirOld] = [new Set(ours.anchors), new Set(theirs.anchors)]
  const isNew = (at: number) => {
    const pair = pairs[at] ?? -1
    return pair >= 0 && !ourOld.has(at) && !theirOld.has(pair)
  }
  const isPairBeside = (at: number, step: number) => {
    const [end, theirEnd] = [at + step, (pairs[at] ?? -1) + step]
    if (end < 0 || end >= ours.units.length) return theirEnd < 0 || theirEnd >= theirs.units.length
    return pairs[end] === theirEnd
  }
  const isFirmBeside = (at: number, step: number) =>
    isPairBeside(at, step) && isNew(at + step) && ours.units[at + step]?.kind !== 'blank'
  return pairs.map((pair, at) => {
    if (!isNew(at)) return -1
    if (ours.units[at]?.kind !== 'blank') return pair
    const isFirm = isFirmBeside(at, 1) || isFirmBeside(at, -1)
    const isAlone = (step: number) => ourOld.has(at + step) || theirOld.has(pair + step)
    const isBetween = (step: number) => isPairBeside(at, step) && (isPairBeside(at, -step) || isAlone(-step))
    return isFirm || isBetween(1) || isBetween(-1) ? pair : -1
  })
}
