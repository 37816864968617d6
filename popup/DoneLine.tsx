import type { JSX } from 'preact'
import { word } from '../src/messages/words.ts'
import { UndoButton } from '../src/ui/UndoButton.tsx'
import type { Done } from './state.ts'

const WORDS = {
  saved: 'doneSaved',
  savedRead: 'doneSavedRead',
  sameWork: 'doneSameWork',
  changed: 'doneChanged',
  quoted: 'doneQuoted',
  removed: 'doneRemoved',
  markedRead: 'doneMarkedRead',
  markedUnread: 'doneMarkedUnread',
} as const

/** What was just done, in words. */
export function doneWords(done: Done): string {
  return word(WORDS[done.what])
}

/** Marking may leave the file's line as it was; then it says nothing new. */
function showsLine({ what, line }: Done): boolean {
  return line !== '' && what !== 'markedRead' && what !== 'markedUnread'
}

/** What was just done to an entry, the line that stands in the file now, and the way back. */
export function DoneLine({ done, onUndo }: { done: Done; onUndo: (done: Done) => void }): JSX.Element {
  return (
    <div class="done-line">
      <p>{doneWords(done)}</p>
      <UndoButton key={done.undo.restorePoint} onUndo={() => onUndo(done)} />
      {showsLine(done) && (
        <p class="written" dir="ltr">
          {done.line}
        </p>
      )}
    </div>
  )
}
