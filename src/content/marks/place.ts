import { MARK_SIZE } from '../../messages/marks.ts'

/** A rectangle in CSS pixels, seen from the upper left corner of the window. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Width and height in CSS pixels. */
export type Size = Pick<Box, 'width' | 'height'>

/** A point in CSS pixels. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** A link that is taller is no line of text but a card or a picture: its mark goes into its corner. */
const TALLEST_LINE = 64

/**
 * Where a link's mark goes: behind its last line and a little above it, as a footnote's number, so that it covers
 * neither the link nor much of what follows; never outside of `within`, so that the page grows by nothing.
 * @param lines the boxes of the link, in order
 * @returns the mark's upper left corner; null for a link that is not to be seen
 */
export function markPlace(lines: readonly Box[], within: Box): Point | null {
  const last = lines.findLast(({ width, height }) => width > 0 && height > 0)
  if (!last) return null
  const isCard = last.height > TALLEST_LINE
  const x = last.left + last.width + (isCard ? -MARK_SIZE - 4 : 1)
  const y = last.top + (isCard ? 4 : Math.min(last.height / 2, 8) - MARK_SIZE + 1)
  const right = within.left + within.width - MARK_SIZE
  return { x: clamp(x, within.left, right), y: Math.max(y, within.top) }
}

/** True when a point lies on a mark, or a pixel beside it. */
export function isOnMark({ x, y }: Point, mark: Point): boolean {
  return x >= mark.x - 1 && x <= mark.x + MARK_SIZE + 1 && y >= mark.y - 1 && y <= mark.y + MARK_SIZE + 1
}

/**
 * Where a box of that size goes beside a mark: below it, or above where there is no room.
 * @param view the window's size
 */
export function boxPlace(mark: Point, size: Size, view: Size): Point {
  const below = mark.y + MARK_SIZE + 6
  const above = mark.y - size.height - 6
  const fitsBelow = below + size.height <= view.height || above < 0
  return { x: clamp(mark.x - 8, 4, view.width - size.width - 4), y: fitsBelow ? below : above }
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most))
}
