import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { type Geometry, rowWindow } from './row-window.ts'

/**
 * The rows that must be drawn for what can be seen of a list that scrolls with its page.
 * @param list the element that is as tall as all rows
 */
export function useRowWindow(
  list: RefObject<HTMLElement | null>,
  geometry: Geometry,
): { first: number; end: number } {
  const [range, setRange] = useState({ first: 0, end: 30 })
  const latest = useRef(geometry)
  latest.current = geometry
  const measure = useRef(() => {
    if (!list.current) return
    const { top } = list.current.getBoundingClientRect()
    const next = rowWindow(-top, window.innerHeight, latest.current)
    setRange((last) => (last.first === next.first && last.end === next.end ? last : next))
  })
  useEffect(() => {
    const onScroll = measure.current
    addEventListener('scroll', onScroll, { passive: true })
    addEventListener('resize', onScroll)
    return () => {
      removeEventListener('scroll', onScroll)
      removeEventListener('resize', onScroll)
    }
  }, [])
  useLayoutEffect(
    () => measure.current(),
    [geometry.count, geometry.rowHeight, geometry.open?.index, geometry.open?.height],
  )
  return range
}

/** The height of an element as it is laid out, in CSS pixels, kept true while it changes. */
export function useHeight<T extends HTMLElement>(start: number): [RefObject<T | null>, number] {
  const ref = useRef<T>(null)
  const [height, setHeight] = useState(start)
  const element = ref.current
  useLayoutEffect(() => {
    const watched = ref.current
    if (!watched) return
    const observer = new ResizeObserver(() => setHeight(watched.offsetHeight))
    setHeight(watched.offsetHeight)
    observer.observe(watched)
    return () => observer.disconnect()
  }, [element])
  return [ref, height]
}
