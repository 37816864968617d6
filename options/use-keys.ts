import { useEffect, useRef } from 'preact/hooks'
import { actionOfStroke, isTyping, type KeyAction } from './keys.ts'

/** What some keys do now, by the action's name. */
export type KeyDoings = { readonly [Action in KeyAction]?: (() => void) | undefined }

/**
 * Does what the keys of the table say, while the part of the page that uses it is shown: anywhere but in a text
 * field, where keys belong to what is typed, and in a dialog, which has its own.
 */
export function useKeys(doings: KeyDoings): void {
  const latest = useRef(doings)
  latest.current = doings
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyping(event.target) || document.querySelector('dialog[open]')) return
      const action = actionOfStroke(event)
      const doing = action && latest.current[action]
      if (!doing) return
      event.preventDefault()
      doing()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}
