import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Difference, HistoryPoint } from '../../src/messages/sync-protocol.ts'
import { word } from '../../src/messages/words.ts'
import type { ListRow } from '../../src/model/library.ts'
import { useFocus } from '../../src/ui/use-focus.ts'
import type { Actions } from '../actions.ts'
import { Differences } from './Differences.tsx'
import { reasonWord } from './reason-words.ts'
import { timeWords } from './state-words.ts'

/** The list's earlier texts: when and why each passed, how it differs from today's, and the way back to it. */
export function History({ list, actions }: { list: ListRow; actions: Actions }): JSX.Element {
  const [points, setPoints] = useState<readonly HistoryPoint[] | null>(null)
  const heading = useFocus<HTMLHeadingElement>()
  useEffect(() => {
    let current = true
    void actions.keep.history(list).then((found) => current && setPoints(found))
    return () => {
      current = false
    }
  }, [list.changedAt])
  return (
    <div class="history">
      <h1 ref={heading} tabIndex={-1}>
        {word('historyTitle', list.name)}
      </h1>
      <p class="lead">{word(points?.length === 0 ? 'historyNone' : 'historyText')}</p>
      <ol>
        {points?.map((point) => (
          <Point key={point.id} list={list} point={point} actions={actions} />
        ))}
      </ol>
    </div>
  )
}

function Point(props: { list: ListRow; point: HistoryPoint; actions: Actions }): JSX.Element {
  const { list, point, actions } = props
  const [difference, setDifference] = useState<Difference | null>(null)
  useEffect(() => setDifference(null), [list.changedAt])
  const name = `point-${point.id}`
  return (
    <li class="point">
      <p id={name}>
        <span class="when">{timeWords(point.at)}</span> {word('historyBefore', reasonWord(point.why))}{' '}
        <span class="count">{changedLines(point)}</span>
      </p>
      <div class="actions">
        <button
          type="button"
          class="button quiet small"
          aria-expanded={difference !== null}
          aria-describedby={name}
          onClick={() =>
            difference
              ? setDifference(null)
              : void actions.keep.difference(list, point.id).then(setDifference)
          }
        >
          {word('showDifference')}
        </button>
        <button
          type="button"
          class="button small"
          aria-describedby={name}
          onClick={() => actions.keep.restore(list, point.id)}
        >
          {word('historyRestore')}
        </button>
      </div>
      {difference && (
        <>
          {difference.places.length > 0 && <p>{word('differenceRestore')}</p>}
          <Differences difference={difference} />
        </>
      )}
    </li>
  )
}

/** How many lines a change added and removed; what only the library keeps changes none. */
function changedLines({ added, removed }: HistoryPoint): string {
  return added + removed === 0 ? word('historyNoLine') : word('historyLines', added, removed)
}
