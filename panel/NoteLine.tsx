import type { JSX } from 'preact'
import { word } from '../src/messages/words.ts'
import type { Actions } from './actions.ts'
import type { NoteState } from './note.ts'

const SETTLINGS = [
  ['both', 'noteBoth'],
  ['mine', 'noteMine'],
  ['theirs', 'noteTheirs'],
] as const

/** How the note stands to the library, in words; what needs an answer, with its buttons. */
export function NoteLine({ state, actions }: { state: NoteState; actions: Actions }): JSX.Element {
  return (
    <>
      <p class="note-state" role="status">
        {stateWords(state)}
      </p>
      {state.kind === 'waiting' && (
        <div class="actions">
          <button type="button" class="button" onClick={actions.flush}>
            {word('tryAgain')}
          </button>
        </div>
      )}
      {state.kind === 'elsewhere' && (
        <div class="notice">
          <p class="theirs" dir="auto">
            {state.theirs === '' ? word('notesTheirsEmpty') : state.theirs}
          </p>
          <div class="actions">
            {SETTLINGS.map(([keep, name]) => (
              <button key={keep} type="button" class="button" onClick={() => actions.settle(keep)}>
                {word(name)}
              </button>
            ))}
          </div>
        </div>
      )}
    </>
  )
}

function stateWords(state: NoteState): string {
  switch (state.kind) {
    case 'still':
      return ''
    case 'typing':
    case 'saving':
      return word('saving')
    case 'saved':
      return word('doneSaved')
    case 'waiting': {
      const why = state.why ? word(state.why.reason, ...(state.why.fills ?? [])) : word('notesNoAnswer')
      return word('notesWaiting', why)
    }
    case 'elsewhere':
      return word('notesElsewhere')
  }
}
