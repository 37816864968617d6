import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** What a person says about a row: by its place in the list. */
export interface RowSigns {
  /** It was clicked, beside its links and buttons. */
  readonly onClick: (index: number) => void
  /** `o` on its title. */
  readonly onEnter: (index: number) => void
  /** Space on its title. */
  readonly onPeek: (index: number) => void
  /** Escape on its title; false when there is nothing to leave. */
  readonly onLeave: () => boolean
  /** The focus came to it. */
  readonly onFocus: (index: number) => void
}

/** Hears, in the box that holds a list's rows, what is said about them. */
export function useRowSigns(box: RefObject<HTMLElement | null>, signs: RowSigns): void {
  const latest = useRef(signs)
  latest.current = signs
  useEffect(() => {
    const element = box.current
    if (!element) return
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || hasModifier(event) || !isOnTitle(event.target)) return
      if (pressed(latest.current, event.key, indexOf(event.target))) event.preventDefault()
    }
    const click = (event: MouseEvent) => {
      const index = indexOf(event.target)
      if (event.defaultPrevented || hasModifier(event) || index < 0 || isOnControl(event.target)) return
      // Whoever marks text with the pointer wants the text.
      if (getSelection()?.isCollapsed === false) return
      latest.current.onClick(index)
      titleOf(event.target)?.focus({ preventScroll: true })
    }
    const focus = (event: FocusEvent) => {
      const index = indexOf(event.target)
      if (index >= 0) latest.current.onFocus(index)
    }
    element.addEventListener('keydown', press)
    element.addEventListener('click', click)
    element.addEventListener('focusin', focus)
    return () => {
      element.removeEventListener('keydown', press)
      element.removeEventListener('click', click)
      element.removeEventListener('focusin', focus)
    }
  }, [])
}

/** True when the key meant something. */
function pressed(signs: RowSigns, key: string, index: number): boolean {
  if (key === 'Escape') return signs.onLeave()
  if (index < 0 || (key !== 'o' && key !== ' ')) return false
  if (key === 'o') signs.onEnter(index)
  else signs.onPeek(index)
  return true
}

function hasModifier({ ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent | MouseEvent): boolean {
  return ctrlKey || metaKey || altKey || shiftKey
}

/** Place in the list of the row that something stands in; -1 for nowhere. */
function indexOf(target: EventTarget | null): number {
  const index = target instanceof Element && target.closest<HTMLElement>('[data-index]')?.dataset['index']
  return index ? Number(index) : -1
}

function titleOf(target: EventTarget | null): HTMLElement | null {
  const row = target instanceof Element ? target.closest('[data-index]') : null
  return row?.querySelector<HTMLElement>('.row-title') ?? null
}

function isOnTitle(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.row-title') !== null
}

function isOnControl(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('a, button, input, label, select, textarea, form') !== null
  )
}
