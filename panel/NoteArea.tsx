import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { word } from '../src/messages/words.ts'
import { MarkdownText } from '../src/ui/MarkdownText.tsx'
import type { Actions } from './actions.ts'
import { NoteLine } from './NoteLine.tsx'
import { NoteText } from './NoteText.tsx'
import type { OpenNote } from './note.ts'

/** The note, as text to type or as it looks, with how it stands to the library below it. */
export function NoteArea({ note, actions }: { note: OpenNote; actions: Actions }): JSX.Element {
  const [isDrawn, setDrawn] = useState(false)
  const text = note.text()
  return (
    <div class="note">
      <header>
        <h2 id="panel-note-title">{word('fieldNote')}</h2>
        <fieldset class="segments">
          <legend class="unseen">{word('fieldNote')}</legend>
          {[false, true].map((drawn) => (
            <label key={String(drawn)} class="segment">
              <input
                type="radio"
                name="note-mode"
                checked={isDrawn === drawn}
                onChange={() => setDrawn(drawn)}
              />
              {word(drawn ? 'notePreview' : 'noteEdit')}
            </label>
          ))}
        </fieldset>
      </header>
      {isDrawn ? (
        <section class="drawn" aria-labelledby="panel-note-title">
          {text.trim() === '' ? <p class="faint">{word('notePlaceholder')}</p> : <MarkdownText text={text} />}
        </section>
      ) : (
        <NoteText text={text} actions={actions} />
      )}
      <NoteLine state={note.state()} actions={actions} />
    </div>
  )
}
