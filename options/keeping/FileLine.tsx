import type { JSX } from 'preact'
import { word } from '../../src/messages/words.ts'
import type { ListRow } from '../../src/model/library.ts'
import type { TargetRow } from '../../src/model/sync.ts'
import type { Actions } from '../actions.ts'
import { StopNotice } from './StopNotice.tsx'
import { stateWords } from './state-words.ts'

/** How the list and its file stand: one quiet line while all is well, else what happened and what to click. */
export function FileLine(props: { list: ListRow; target: TargetRow; actions: Actions }): JSX.Element {
  const { list, target, actions } = props
  const { state } = target
  const quiet = state.kind === 'in-step' || state.kind === 'waiting'
  return (
    <div class="file-line">
      {quiet ? (
        <p class="file-state" role="status" dir="auto">
          {stateWords(target)}
        </p>
      ) : state.kind === 'asks' ? (
        <StopNotice list={list} target={target} why={state.why} actions={actions} />
      ) : (
        <div class="notice" role="status">
          <p dir="auto">{stateWords(target)}</p>
          {state.kind === 'needs-permission' && <p>{word('keepEveryVisit')}</p>}
          <div class="actions">{remedies(list, target, actions)}</div>
        </div>
      )}
    </div>
  )
}

function remedies(list: ListRow, { state }: TargetRow, { keep, send }: Actions): JSX.Element {
  const again = (
    <button type="button" class="button" onClick={() => keep.syncNow(list)}>
      {word('tryAgain')}
    </button>
  )
  if (state.kind === 'needs-permission') {
    return (
      <button type="button" class="button primary" onClick={() => keep.allow(list)}>
        {word('keepAllow')}
      </button>
    )
  }
  if (state.kind === 'failed') return again
  return (
    <>
      {again}
      <button type="button" class="button" onClick={() => send({ kind: 'page', page: 'keeping' })}>
        {word('keepElsewhere')}
      </button>
    </>
  )
}
