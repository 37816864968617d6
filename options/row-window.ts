/** Rows drawn above and below the visible ones, so that a quick scroll meets no blank. */
const SPARE = 8

/** What decides which rows are drawn. Lengths in CSS pixels. */
export interface Geometry {
  readonly count: number
  readonly rowHeight: number
  /** The row that is open for editing is as tall as its form. */
  readonly open: { readonly index: number; readonly height: number } | null
}

/** How far below the list's top a row begins. */
export function rowTop(index: number, { rowHeight, open }: Geometry): number {
  return index * rowHeight + (open && open.index < index ? open.height - rowHeight : 0)
}

/** The height of all rows together. */
export function totalHeight(geometry: Geometry): number {
  return rowTop(geometry.count, geometry)
}

/**
 * The rows to draw: from `first` up to, not including, `end`.
 * @param top how far the list's top is above the viewport's top
 */
export function rowWindow(
  top: number,
  viewHeight: number,
  geometry: Geometry,
): { first: number; end: number } {
  const first = Math.max(0, indexAt(top, geometry) - SPARE)
  const end = Math.min(geometry.count, indexAt(top + viewHeight, geometry) + 1 + SPARE)
  return { first: Math.min(first, geometry.count), end: Math.max(end, 0) }
}

function indexAt(y: number, { rowHeight, open }: Geometry): number {
  if (!open || y < (open.index + 1) * rowHeight) return Math.floor(y / rowHeight)
  return Math.max(open.index, Math.floor((y - (open.height - rowHeight)) / rowHeight))
}
