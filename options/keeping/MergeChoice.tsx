import type { JSX } from 'preact'
import { word } from '../../src/messages/words.ts'
import type { ListRow } from '../../src/model/library.ts'
import type { Actions } from '../actions.ts'
import type { Importing } from '../state.ts'

/** A file that looks like a copy of a list in the library: it can be merged into that list. */
export function MergeChoice(props: {
  list: ListRow
  importing: Extract<Importing, { kind: 'preview' }>
  busy: boolean
  actions: Actions
}): JSX.Element {
  const { list, importing, busy, actions } = props
  const { wouldRemove } = importing
  return (
    <div class="notice" role="status">
      <p dir="auto">
        {wouldRemove === undefined
          ? word('mergeOffer', list.name)
          : word('mergeWouldRemove', list.name, wouldRemove)}
      </p>
      <div class="actions">
        <button
          type="button"
          class="button primary"
          aria-disabled={busy}
          onClick={() => actions.mergePreviewed(list, wouldRemove !== undefined)}
        >
          {word(wouldRemove === undefined ? 'mergeInto' : 'mergeAnyway', list.name)}
        </button>
      </div>
    </div>
  )
}
