import type { JSX } from 'preact'
import { word } from '../../src/messages/words.ts'
import { MarkdownText } from '../../src/ui/MarkdownText.tsx'

/** Somebody else changed the note meanwhile: what it says now, and what shall become of the one being written. */
export function NoteConflict(props: {
  theirs: string
  onMine: () => void
  onTheirs: () => void
  onBoth: () => void
}): JSX.Element {
  const { theirs, onMine, onTheirs, onBoth } = props
  return (
    <div class="notice note-conflict" role="alert">
      <p>{word('noteConflict')}</p>
      <div class="theirs">
        {theirs.trim() === '' ? <em>{word('conflictBlank')}</em> : <MarkdownText text={theirs} />}
      </div>
      <div class="actions">
        <button type="button" class="button" onClick={onBoth}>
          {word('noteBoth')}
        </button>
        <button type="button" class="button" onClick={onMine}>
          {word('noteMine')}
        </button>
        <button type="button" class="button" onClick={onTheirs}>
          {word('noteTheirs')}
        </button>
      </div>
    </div>
  )
}
