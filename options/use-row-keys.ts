import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { actionOfStroke, isTyping } from './keys.ts'
import { doOnRows, type Rows } from './row-doings.ts'

/** Lets the keys of the rows work on them, also when nothing on the page has the focus. */
export function useRowKeys(list: RefObject<HTMLElement | null>, rows: Rows): void {
  const latest = useRef(rows)
  latest.current = rows
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const action = actionOfStroke(event)
      if (!action || event.defaultPrevented || !isOnRows(event.target, list.current)) return
      // A link or a button knows by itself what Enter does.
      if (action === 'openPage' && event.target instanceof Element && event.target.closest('a, button'))
        return
      if (doOnRows(action, latest.current)) event.preventDefault()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}

function isOnRows(target: EventTarget | null, list: HTMLElement | null): boolean {
  if (document.querySelector('dialog[open]')) return false
  if (target === document.body) return true
  if (!(target instanceof Element) || !list?.contains(target)) return false
  return !isTyping(target) && target.closest('form') === null
}
