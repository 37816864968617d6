import type { Box } from './place.ts'

/** True unless a style hides the link with all that is in it. */
export function isSeen(anchor: HTMLAnchorElement): boolean {
  return anchor.checkVisibility({ opacityProperty: true, visibilityProperty: true })
}

/** True for a link that has been scrolled under a bar or a window of the page that stays where it is. */
export function isCovered(
  document: Document,
  anchor: Element,
  lines: readonly Box[],
  host: Element,
): boolean {
  const last = lines.at(-1)
  if (!last) return false
  const x = last.left + last.width / 2
  const y = last.top + last.height / 2
  const hit = Document.prototype.elementFromPoint.call(document, x, y)
  if (!hit || hit === host || hit.contains(anchor) || anchor.contains(hit)) return false
  for (let above: Element | null = hit; above && !above.contains(anchor); above = above.parentElement) {
    const { position } = getComputedStyle(above)
    if (position === 'fixed' || position === 'sticky') return true
  }
  return false
}
