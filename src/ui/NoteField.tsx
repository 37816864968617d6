import type { JSX } from 'preact'
import { word } from '../messages/words.ts'

/** A note as Markdown text; Enter breaks the line, so the form is sent with Ctrl or Cmd and Enter. */
export function NoteField(props: {
  id: string
  value: string
  onInput: (value: string) => void
}): JSX.Element {
  return (
    <div class="field">
      <label for={props.id}>{word('fieldNote')}</label>
      <textarea
        id={props.id}
        class="input framed note-input"
        dir="auto"
        rows={2}
        placeholder={word('notePlaceholder')}
        value={props.value}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
    </div>
  )
}
