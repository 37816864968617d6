import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** A ref whose element takes the focus once, when it appears. */
export function useFocus<T extends HTMLElement>(): RefObject<T | null> {
  const ref = useRef<T>(null)
  useEffect(() => ref.current?.focus(), [])
  return ref
}
