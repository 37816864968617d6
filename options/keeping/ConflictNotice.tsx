import type { JSX } from 'preact'
import { word } from '../../src/messages/words.ts'
import type { Actions } from '../actions.ts'

/** Says that something was changed here and in the file, and leads to both versions. */
export function ConflictNotice({ count, actions }: { count: number; actions: Actions }): JSX.Element {
  return (
    <div class="notice" role="status">
      <p>{count === 1 ? word('conflictOne') : word('conflictMany', count)}</p>
      <div class="actions">
        <button
          type="button"
          class="button"
          onClick={() => actions.send({ kind: 'page', page: 'conflicts' })}
        >
          {word('conflictLook')}
        </button>
      </div>
    </div>
  )
}
