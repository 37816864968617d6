import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { word } from '../messages/words.ts'
import { UNDO_TIME } from './undo-time.ts'

/**
 * Takes the last change back while there is time for it, by a click or by Ctrl or Cmd and Z outside of text; time
 * stands still while the pointer or the focus is on it.
 * Give it a `key` for each change, so that each has its own time.
 */
export function UndoButton(props: {
  onUndo: () => void
  onExpire?: () => void
  /** False where the page has undo keys of its own. */
  hasKeys?: boolean
}): JSX.Element | null {
  const [held, setHeld] = useState(false)
  const [over, setOver] = useState(false)
  const { onUndo, onExpire, hasKeys = true } = props
  useEffect(() => {
    if (held || over) return
    const timer = setTimeout(() => {
      setOver(true)
      onExpire?.()
    }, UNDO_TIME)
    return () => clearTimeout(timer)
  }, [held, over])
  useEffect(() => {
    if (over || !hasKeys) return
    const press = (event: KeyboardEvent) => {
      if (!isUndoKey(event)) return
      event.preventDefault()
      onUndo()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [over, onUndo])
  if (over) return null
  return (
    <button
      type="button"
      class="button undo"
      onClick={onUndo}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
        <circle class="undo-track" cx="7" cy="7" r="5.5" />
        <circle
          class="undo-time"
          cx="7"
          cy="7"
          r="5.5"
          pathLength="1"
          style={held ? { animation: 'none' } : { animationDuration: `${UNDO_TIME}ms` }}
        />
      </svg>
      {word('undo')}
    </button>
  )
}

/** In a field these keys take back what was typed there. */
function isUndoKey(event: KeyboardEvent): boolean {
  const typing = event.target instanceof Element && event.target.closest('input:not([type=radio]), textarea')
  return event.key === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !typing
}
