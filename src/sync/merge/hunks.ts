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
