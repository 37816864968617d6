import type { JSX } from 'preact'
import { word } from '../src/messages/words.ts'
import type { Actions } from './actions.ts'
import { countWords } from './count-words.ts'

/** Says that saved entries still wait for their details, and what can be done about it. */
export function WaitingNotice({ count, actions }: { count: number; actions: Actions }): JSX.Element {
  return (
    <div class="notice waiting-notice">
      <p>{word('waitingText', countWords('entries', count))}</p>
      <div class="actions">
        <button type="button" class="button" onClick={() => actions.settleWaiting('retryWaiting')}>
          {word('tryAgain')}
        </button>
        <button type="button" class="button quiet" onClick={() => actions.settleWaiting('dismissWaiting')}>
          {word('waitingDismiss')}
        </button>
      </div>
    </div>
  )
}
