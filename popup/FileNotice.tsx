import type { JSX } from 'preact'
import { word } from '../src/messages/words.ts'
import type { Actions } from './actions.ts'

/** Says in one line that a list and its file wait for the person; the library tells why. */
export function FileNotice({ actions }: { actions: Actions }): JSX.Element {
  return (
    <div class="notice">
      <p>{word('popupFileWaits')}</p>
      <div class="actions">
        <button type="button" class="button" onClick={actions.openLibrary}>
          {word('openLibrary')}
        </button>
      </div>
    </div>
  )
}
