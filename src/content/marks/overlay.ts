import type { MarkMode } from '../../messages/marks.ts'
import { MARK_SIZE } from '../../messages/marks.ts'
import type { ReadStatus } from '../../model/status.ts'
import { isCovered, isSeen } from './in-sight.ts'
import { type Layer, makeLayer } from './layer.ts'
import { isOnMark, markPlace, type Point } from './place.ts'

/** Marks outside of the window are drawn so far ahead, so that they are there when the page is scrolled. */
const AHEAD = '400px 0px'

/** What is to be shown at a link; null status: nothing, but a place for it is kept. */
export interface Shown {
  readonly url: string
  readonly status: ReadStatus | null
  /** The same for links to the same work, as far as they were asked about at once. */
  readonly work: string
}

/** A link with its mark. */
export interface Mark extends Shown {
  readonly anchor: HTMLAnchorElement
  /** Null while the link is out of sight. */
  node: HTMLElement | null
  /** From the layer's origin. */
  at: Point | null
  near: boolean
  /** The link takes up room on the page. */
  isLaidOut: boolean
}

/** Draws marks over a page. */
export interface Overlay extends Layer {
  /** Shows marks at these links and at no others. */
  show(links: ReadonlyMap<HTMLAnchorElement, Shown>): void
  /** Puts every mark where its link is now. */
  place(): void
  /** The mark at a point of the window. */
  markAt(point: { readonly clientX: number; readonly clientY: number }): Mark | null
  markOf(node: EventTarget | null): Mark | null
  /** Links that have a mark now, in sight or not. */
  count(): number
  end(): void
}

/**
 * Makes the overlay over a page.
 * @param look the style sheet, and what the region of marks and each mark say to a screen reader
 * @param placed called after the marks were put in their places
 */
export function makeOverlay(
  window: Window,
  root: Element,
  mode: MarkMode,
  look: {
    readonly style: string
    readonly region: string
    readonly label: (status: ReadStatus, text: string) => string
  },
  placed: () => void,
): Overlay {
  const { document } = window
  const { host, layer, make } = makeLayer(document, mode, look.style, look.region)
  const marks = new Map<Element, Mark>()
  const ofNode = new Map<EventTarget, Mark>()
  let origin: Point = { x: 0, y: 0 }
  let joins = 0
  join()
  // On a guarded page there is one stop for the Tab key, whether any link is marked or not.
  const stops = mode === 'guarded'

  const watcher = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, boundingClientRect } of entries) {
        const mark = marks.get(target)
        if (!mark) continue
        mark.near = isIntersecting
        mark.isLaidOut = boundingClientRect.width > 0 && boundingClientRect.height > 0
      }
      overlay.place()
    },
    { rootMargin: AHEAD },
  )

  const undraw = (mark: Mark) => {
    if (mark.node) ofNode.delete(mark.node)
    mark.node?.remove()
    mark.node = null
    mark.at = null
  }
  const draw = (mark: Mark) => {
    const { status, anchor } = mark
    const node = make(status ? 'button' : 'span')
    node.className = status ? `mark ${status}` : 'mark'
    if (status) {
      node.setAttribute('aria-label', look.label(status, (anchor.textContent ?? '').trim().slice(0, 120)))
      node.tabIndex = -1
    }
    mark.node = node
    ofNode.set(node, mark)
    layer.insertBefore(node, nodeAfter(anchor))
  }
  /** The drawn mark before which one for this link belongs, in the order of the document. */
  const nodeAfter = (anchor: Element) => {
    let before: Element | null = null
    for (let node = layer.lastElementChild; node; node = node.previousElementSibling) {
      const other = ofNode.get(node)?.anchor
      if (other && !(other.compareDocumentPosition(anchor) & Node.DOCUMENT_POSITION_PRECEDING)) break
      before = node
    }
    return before
  }

  /** A page that takes the layer out again and again is left alone. */
  function join() {
    if (!host.isConnected && joins++ < 20) root.append(host)
  }

  const overlay: Overlay = {
    host,
    layer,
    make,
    show(links) {
      for (const [anchor, mark] of marks) {
        const wanted = links.get(mark.anchor)
        if (wanted?.status === mark.status && wanted.url === mark.url) continue
        undraw(mark)
        marks.delete(anchor)
        if (!wanted) watcher.unobserve(anchor)
        else marks.set(anchor, { ...mark, ...wanted })
      }
      for (const [anchor, shown] of links) {
        if (marks.has(anchor)) continue
        marks.set(anchor, { ...shown, anchor, node: null, at: null, near: false, isLaidOut: false })
        watcher.observe(anchor)
      }
      overlay.place()
    },
    place() {
      if (![...marks.values()].some(({ near, node }) => near || node)) return placed()
      join()
      const base = layer.getBoundingClientRect()
      origin = { x: base.left, y: base.top }
      const within = { left: base.left, top: base.top, width: root.scrollWidth, height: root.scrollHeight }
      const places: (readonly [Mark, Point | null])[] = []
      for (const mark of marks.values()) {
        if (!mark.near && !mark.node) continue
        const lines = mark.near && isSeen(mark.anchor) ? [...mark.anchor.getClientRects()] : []
        const at = markPlace(lines, within)
        places.push([mark, at && !isCovered(document, mark.anchor, lines, host) ? at : null])
      }
      let before: readonly [work: string, y: number] | null = null
      for (const [mark, at] of places) {
        if (!at) undraw(mark)
        else {
          if (!mark.node) draw(mark)
          // One line may lead to a work as an abstract, a PDF and more: the first of its marks says it, the rest are small.
          const again = before?.[0] === mark.work && Math.abs(before[1] - at.y) < MARK_SIZE
          mark.node?.classList.toggle('again', again && mark.status !== null)
          before = [mark.work, at.y]
          const x = at.x - origin.x
          const y = at.y - origin.y
          if (mark.node && (mark.at?.x !== x || mark.at.y !== y))
            mark.node.style.transform = `translate(${x}px,${y}px)`
          mark.at = { x, y }
        }
      }
      const first = layer.querySelector('button')
      if (first) first.tabIndex = 0
      if (stops) layer.tabIndex = first ? -1 : 0
      placed()
    },
    markAt({ clientX, clientY }) {
      const { left, top } = layer.getBoundingClientRect()
      for (const mark of ofNode.values()) {
        if (mark.status && mark.at && isOnMark({ x: clientX - left, y: clientY - top }, mark.at)) return mark
      }
      return null
    },
    markOf: (node) => (node ? (ofNode.get(node) ?? null) : null),
    count: () => [...marks.values()].filter(({ status, isLaidOut }) => status && isLaidOut).length,
    end() {
      watcher.disconnect()
      host.remove()
    },
  }
  return overlay
}
