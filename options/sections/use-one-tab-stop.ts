import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'

/** Keeps just one line of a tree in the tab order: the one that had the focus last, else the chosen or the first one. */
export function useOneTabStop(tree: RefObject<HTMLElement | null>): void {
  const stop = useRef<HTMLElement | null>(null)
  const set = (line: HTMLElement | null) => {
    if (stop.current === line) return
    if (stop.current) stop.current.tabIndex = -1
    if (line) line.tabIndex = 0
    stop.current = line
  }
  useLayoutEffect(() => {
    const box = tree.current
    if (stop.current?.isConnected && box?.contains(stop.current)) {
      stop.current.tabIndex = 0
      return
    }
    set(
      box?.querySelector<HTMLElement>('.tree-line[aria-current]') ?? box?.querySelector('.tree-line') ?? null,
    )
  })
  useEffect(() => {
    const box = tree.current
    const focus = (event: FocusEvent) => {
      const line = event.target instanceof Element ? event.target.closest<HTMLElement>('.tree-line') : null
      if (line) set(line)
    }
    box?.addEventListener('focusin', focus)
    return () => box?.removeEventListener('focusin', focus)
  }, [])
}
