import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { UndoButton } from '../src/ui/UndoButton.tsx'
import { UNDO_TIME } from '../src/ui/undo-time.ts'
import type { Actions } from './actions.ts'
import type { Toast as State } from './state.ts'
import { tokenText } from './undo/undo-stack.ts'

/** What was just done, told in a live region, with the way back while there is time. */
export function Toast({ toast, actions }: { toast: State | null; actions: Actions }): JSX.Element {
  const undo = toast?.undo
  const clear = () => actions.send({ kind: 'toast', toast: null })
  useEffect(() => {
    if (!toast || toast.undo) return
    const timer = setTimeout(clear, UNDO_TIME)
    return () => clearTimeout(timer)
  }, [toast])
  return (
    <div class="toasts" role="status">
      {toast && (
        <div class="toast">
          <p dir="auto">{toast.text}</p>
          {undo && (
            <UndoButton
              key={tokenText(undo)}
              onUndo={() => actions.undo.take(undo)}
              onExpire={clear}
              hasKeys={false}
            />
          )}
        </div>
      )}
    </div>
  )
}
