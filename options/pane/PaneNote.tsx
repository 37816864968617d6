import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { word } from '../../src/messages/words.ts'
import { type EntryRow, seenField } from '../../src/model/library.ts'
import { MarkdownText } from '../../src/ui/MarkdownText.tsx'
import { NoteEditor } from './NoteEditor.tsx'
import type { PaneActions } from './pane-doings.ts'

/** The entry's note: drawn, or being written. What was typed and is not saved yet is taken up again. */
export function PaneNote({ row, pane }: { row: EntryRow; pane: PaneActions }): JSX.Element {
  const note = seenField(row, 'notes') ?? ''
  const [draft, setDraft] = useState(() => pane.drafts.get(row.id, note))
  const [isEditing, setEditing] = useState(draft !== null)
  const modes = useRef<HTMLFieldSetElement>(null)
  const [isDone, setDone] = useState(false)
  useEffect(() => {
    // The field is gone, and the focus with it: it goes where one comes back from.
    if (isDone) modes.current?.querySelector<HTMLElement>('input:checked')?.focus()
    setDone(false)
  }, [isDone])
  return (
    <section class="pane-note" aria-labelledby="pane-note-title">
      <header>
        <h3 id="pane-note-title">{word('fieldNote')}</h3>
        <fieldset ref={modes} class="segments">
          <legend class="unseen">{word('fieldNote')}</legend>
          {[true, false].map((edits) => (
            <label key={String(edits)} class="segment">
              <input
                type="radio"
                name="note-mode"
                checked={isEditing === edits}
                onChange={() => setEditing(edits)}
              />
              {word(edits ? 'noteEdit' : 'notePreview')}
            </label>
          ))}
        </fieldset>
      </header>
      <NoteEditor
        row={row}
        note={note}
        draft={draft}
        isShown={isEditing}
        pane={pane}
        onDraft={setDraft}
        onDone={() => {
          setEditing(false)
          setDone(true)
        }}
      />
      {!isEditing &&
        ((draft?.text ?? note).trim() === '' ? (
          <button type="button" class="button quiet note-none" onClick={() => setEditing(true)}>
            {word('noteAdd')}
          </button>
        ) : (
          <MarkdownText text={draft?.text ?? note} />
        ))}
    </section>
  )
}
