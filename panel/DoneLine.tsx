import type { JSX } from 'preact'
import { word } from '../src/messages/words.ts'
import { UndoButton } from '../src/ui/UndoButton.tsx'
import type { Actions } from './actions.ts'
import type { Done } from './state.ts'

const WORDS = { saved: 'doneSaved', changed: 'doneChanged', quoted: 'doneQuoted' } as const

/** What was just done, in words. */
export function doneWords(done: Done): string {
  return word(WORDS[done.what])
}

/** What was just done, and the way back while there is time for it. */
export function DoneLine({ done, actions }: { done: Done; actions: Actions }): JSX.Element {
  return (
    <div class="done-line">
      <p>{doneWords(done)}</p>
      <UndoButton key={done.undo.restorePoint} onUndo={actions.undo} onExpire={actions.forget} />
    </div>
  )
}
