import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { word } from '../../src/messages/words.ts'
import type { ListRow } from '../../src/model/library.ts'
import type { RemovedLine } from '../../src/store/read-removed.ts'
import type { Actions } from '../actions.ts'
import { countWords } from '../count-words.ts'
import { timeWords } from '../keeping/state-words.ts'

/** The lists that were removed and can be brought back; nothing when there is none. */
export function RemovedLists(props: { lists: readonly ListRow[]; actions: Actions }): JSX.Element | null {
  const { lists, actions } = props
  const [removed, setRemoved] = useState<readonly RemovedLine[]>([])
  const box = useRef<HTMLElement>(null)
  useEffect(() => void actions.removedLists().then(setRemoved), [lists.length])
  if (removed.length === 0) return null
  return (
    <section ref={box} aria-labelledby="settings-removed">
      <h2 id="settings-removed">{word('removedLists')}</h2>
      <p>{word('removedListsText')}</p>
      <ul class="removed-lists">
        {removed.map((line) => (
          <li key={line.removal}>
            <p>
              <strong dir="auto">{line.name}</strong>{' '}
              {word('removedListLine', countWords('entries', line.entryCount), timeWords(line.at))}
            </p>
            <button
              type="button"
              class="button"
              aria-label={word('bringBackList', line.name)}
              onClick={() => actions.undo.bringBack(line)}
            >
              {word('bringBack')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
