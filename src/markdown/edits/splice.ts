/** Text that takes the place of a stretch of another, whose `end` is not included. */
export interface Splice {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Applies splices that do not overlap; those at one place in the order given. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const sorted = inOrder(splices)
  let out = ''
  let at = 0
  for (const splice of sorted) {
    out += text.slice(at, splice.start) + splice.text
    at = splice.end
  }
  return out + text.slice(at)
}

/** Splices by their place; the order of those at one place is kept. */
export function inOrder(splices: readonly Splice[]): Splice[] {
  return [...splices].sort((a, b) => a.start - b.start || a.end - b.end)
}

/** True when two splices change the same text, or one inserts inside what the other replaces. */
export function overlap(a: Splice, b: Splice): boolean {
  if (a.start === a.end || b.start === b.end) {
    const [point, stretch] = a.start === a.end ? [a, b] : [b, a]
    return point.start > stretch.start && point.start < stretch.end
  }
  return a.start < b.end && b.start < a.end
}

/** Where a position of the old text is in the new one; inside a replaced stretch, its start. */
export function mapPosition(position: number, splices: readonly Splice[]): number {
  let shift = 0
  for (const splice of splices) {
    if (
      splice.end <= position &&
      !(splice.start === position && splice.end === position && splice.text === '')
    ) {
      shift += splice.text.length - (splice.end - splice.start)
    } else if (splice.start < position) {
      return splice.start + shift
    }
  }
  return position + shift
}
