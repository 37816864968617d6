/** Stretches of the base and of a side that take each other's place; ends not included. */
export interface Hunk {
  readonly baseFrom: number
  readonly baseTo: number
  readonly from: number
  readonly to: number
}

/** What lies between aligned tokens. @param length of the side */
export function hunksOf(anchors: Int32Array, length: number): Hunk[] {
  const hunks: Hunk[] = []
  let baseFrom = 0
  let from = 0
  const close = (baseTo: number, to: number) => {
    if (baseTo > baseFrom || to > from) hunks.push({ baseFrom, baseTo, from, to })
  }
  anchors.forEach((at, index) => {
    if (at < 0) return
    close(index, at)
    baseFrom = index + 1
    from = at + 1
  })
  close(anchors.length, length)
  return hunks
}

/** One side's hunks with the numbers of its units. */
interface Side {
  readonly hunks: readonly Hunk[]
  readonly ids: readonly number[]
}

/**
 * A side's hunks, with what both sides put in at the edge of a stretch parted from what only this side put in the
 * stretch's place: else one insertion, once beside a changed line and once not, would be taken for two.
 */
export function splitHunks({ hunks, ids }: Side, other: Side): Hunk[] {
  const insertions = new Map(
    other.hunks.filter(({ baseFrom, baseTo }) => baseFrom === baseTo).map((hunk) => [hunk.baseFrom, hunk]),
  )
  return hunks.flatMap((hunk) => {
    if (hunk.baseFrom === hunk.baseTo) return [hunk]
    const [above, below] = [insertions.get(hunk.baseFrom), insertions.get(hunk.baseTo)]
    let { from, to } = hunk
    for (let at = above?.from ?? 0; at < (above?.to ?? 0) && from < to && ids[from] === other.ids[at]; at++)
      from++
    for (
      let at = below?.to ?? 0;
      at > (below?.from ?? 0) && from < to && ids[to - 1] === other.ids[at - 1];
      at--
    )
      to--
    return [
      ...(from > hunk.from ? [{ ...hunk, baseTo: hunk.baseFrom, to: from }] : []),
      { ...hunk, from, to },
      ...(to < hunk.to ? [{ ...hunk, baseFrom: hunk.baseTo, from: to }] : []),
    ]
  })
}
