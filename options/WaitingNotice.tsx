import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { type WordName, word } from '../src/messages/words.ts'
import type { Waiting } from '../src/store/read.ts'
import type { Actions } from './actions.ts'
import { countWords } from './count-words.ts'

const WHY: Readonly<Record<NonNullable<Waiting['why']>, WordName>> = {
  unreachable: 'waitingUnreachable',
  refused: 'waitingRefused',
  unfit: 'waitingUnfit',
}

/** How many of them are shown by name. */
const MOST_SHOWN = 20

/** Says which saved entries still wait for their details, why, and what can be done about it. */
export function WaitingNotice({ count, actions }: { count: number; actions: Actions }): JSX.Element {
  const [open, setOpen] = useState(false)
  return (
    <div class="notice waiting-notice">
      <p>{word('waitingText', countWords('entries', count))}</p>
      <details class="details" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{word('waitingWhich')}</summary>
        {open && <WaitingList count={count} actions={actions} />}
      </details>
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

/** Read anew whenever their number changes. */
function WaitingList({ count, actions }: { count: number; actions: Actions }): JSX.Element {
  const [waiting, setWaiting] = useState<readonly Waiting[]>([])
  useEffect(() => void actions.waitingEntries().then(setWaiting), [count])
  return (
    <ul>
      {waiting.slice(0, MOST_SHOWN).map((entry) => (
        <li key={entry.id}>
          <b dir="auto">{entry.title}</b> – {reasonWords(entry)}
        </li>
      ))}
      {waiting.length > MOST_SHOWN && <li>{word('convertMore', waiting.length - MOST_SHOWN)}</li>}
    </ul>
  )
}

function reasonWords({ why, isGivenUp }: Waiting): string {
  const reason = word(why ? WHY[why] : 'waitingNotYet')
  return isGivenUp ? word('waitingGivenUp', reason) : reason
}
