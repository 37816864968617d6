import type { JSX } from 'preact'
import { word } from '../../src/messages/words.ts'
import type { Actions } from '../actions.ts'

/** The way from a page about a list back to the list. */
export function BackToList({ actions }: { actions: Actions }): JSX.Element {
  return (
    <div class="actions">
      <button
        type="button"
        class="button quiet"
        onClick={() => actions.send({ kind: 'page', page: 'library' })}
      >
        {word('backToList')}
      </button>
    </div>
  )
}
