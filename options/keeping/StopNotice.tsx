import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Difference } from '../../src/messages/sync-protocol.ts'
import { word } from '../../src/messages/words.ts'
import type { ListRow } from '../../src/model/library.ts'
import type { StopReason, TargetRow } from '../../src/model/sync.ts'
import type { Actions } from '../actions.ts'
import { Differences } from './Differences.tsx'
import { stateWords } from './state-words.ts'

/** A round stopped before it would have taken much away: what it found, and which version shall count. */
export function StopNotice(props: {
  list: ListRow
  target: TargetRow
  why: StopReason
  actions: Actions
}): JSX.Element {
  const { list, target, why, actions } = props
  const [difference, setDifference] = useState<Difference | null>(null)
  const { keep } = actions
  return (
    <div class="notice" role="status">
      <p dir="auto">{stateWords(target)}</p>
      <div class="actions">
        {why === 'strangers' && (
          <button type="button" class="button primary" onClick={() => keep.settleStop(list, 'both')}>
            {word('takeBoth')}
          </button>
        )}
        {why !== 'marks' && (
          <button type="button" class="button" onClick={() => keep.settleStop(list, 'file')}>
            {word('takeFile')}
          </button>
        )}
        <button type="button" class="button" onClick={() => keep.settleStop(list, 'library')}>
          {word('takeLibrary')}
        </button>
        <button
          type="button"
          class="button quiet"
          aria-expanded={difference !== null}
          onClick={() => (difference ? setDifference(null) : void keep.difference(list).then(setDifference))}
        >
          {word('showDifference')}
        </button>
        <button type="button" class="button quiet" onClick={() => keep.disconnect(list)}>
          {word('keepDisconnect')}
        </button>
      </div>
      {difference && (
        <>
          <p>{word('differenceFile')}</p>
          <Differences difference={difference} />
        </>
      )}
    </div>
  )
}
