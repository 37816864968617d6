import { align } from './align.ts'
import { slideDown } from './slide.ts'

/** One side's units with their numbers, and the base's alignment with them. */
interface Side {
  readonly ids: readonly number[]
  readonly anchors: Int32Array
}

/**
 * Finds what both sides put in, each beside the same lines.
 * @returns for each unit of ours the index of theirs that is the same addition, or -1; rising
 */
export function sharedAdditions(ours: Side, theirs: Side): Int32Array {
  const pairs = slideDown(ours.ids, theirs.ids, align(ours.ids, theirs.ids))
  const [ourOld, theirOld] = [new Set(ours.anchors), new Set(theirs.anchors)]
  return pairs.map((pair, at) => (pair >= 0 && !ourOld.has(at) && !theirOld.has(pair) ? pair : -1))
}
