import type { JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { word } from '../src/messages/words.ts'
import type { Actions } from './actions.ts'
import { NoteLine } from './NoteLine.tsx'
import type { OpenNote } from './note.ts'

/** The note as Markdown text, saved as it is typed, with how it stands to the library below it. */
export function NoteArea({ note, actions }: { note: OpenNote; actions: Actions }): JSX.Element {
  const area = useRef<HTMLTextAreaElement>(null)
  const caret = useRef<readonly [number, number]>([0, 0])
  const text = note.text()
  const remember = () => {
    const { selectionStart = 0, selectionEnd = 0 } = area.current ?? {}
    caret.current = [selectionStart, selectionEnd]
  }
  // Text that comes from elsewhere leaves the caret where it was, not at the end.
  useLayoutEffect(() => {
    const field = area.current
    if (!field || field !== document.activeElement || field.selectionStart === caret.current[0]) return
    field.setSelectionRange(...caret.current)
  }, [text])
  return (
    <div class="note">
      <label for="panel-note">{word('fieldNote')}</label>
      <textarea
        ref={area}
        id="panel-note"
        class="input framed"
        data-first
        dir="auto"
        spellcheck
        placeholder={word('notePlaceholder')}
        value={text}
        onInput={(event) => {
          remember()
          actions.type(event.currentTarget.value)
        }}
        onSelect={remember}
        onKeyUp={remember}
        onBlur={actions.leave}
        onKeyDown={(event) => {
          if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey)) return
          event.preventDefault()
          actions.flush()
        }}
      />
      <NoteLine state={note.state()} actions={actions} />
    </div>
  )
}
