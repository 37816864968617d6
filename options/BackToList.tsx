import type { ComponentChildren, JSX } from 'preact'
import { word } from '../src/messages/words.ts'
import type { Actions } from './actions.ts'

/** The way from a page about a list back to the list; what else can be done there stands before it. */
export function BackToList(props: { actions: Actions; children?: ComponentChildren }): JSX.Element {
  const { actions, children } = props
  return (
    <div class="actions">
      {children}
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
