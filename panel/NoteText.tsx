import type { JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { word } from '../src/messages/words.ts'
import type { Actions } from './actions.ts'

/** The note as Markdown, to be typed; Ctrl or Cmd and S saves it at once. */
export function NoteText({ text, actions }: { text: string; actions: Actions }): JSX.Element {
  const area = useRef<HTMLTextAreaElement>(null)
  const caret = useRef<readonly [number, number]>([0, 0])
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
    <textarea
      ref={area}
      id="panel-note"
      class="input framed"
      data-first
      dir="auto"
      spellcheck
      aria-labelledby="panel-note-title"
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
  )
}
