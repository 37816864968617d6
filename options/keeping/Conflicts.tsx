import type { JSX } from 'preact'
import { word } from '../../src/messages/words.ts'
import type { ListRow } from '../../src/model/library.ts'
import type { StoredConflict } from '../../src/model/sync.ts'
import { fieldWord } from '../../src/ui/field-words.ts'
import { sectionText } from '../../src/ui/section-options.ts'
import { useFocus } from '../../src/ui/use-focus.ts'
import type { Actions } from '../actions.ts'
import { sideText } from './side-text.ts'

/** What the library and the file changed in different ways: both sides, and a choice for each. */
export function Conflicts(props: {
  list: ListRow
  conflicts: readonly StoredConflict[]
  actions: Actions
}): JSX.Element {
  const { list, conflicts, actions } = props
  const heading = useFocus<HTMLHeadingElement>()
  return (
    <div class="conflicts">
      <h1 ref={heading} tabIndex={-1}>
        {word('conflictTitle')}
      </h1>
      <p class="lead">{word(conflicts.length === 0 ? 'conflictNone' : 'conflictText')}</p>
      <ol>
        {conflicts.map((conflict) => (
          <Conflict key={conflict.id} list={list} conflict={conflict} actions={actions} />
        ))}
      </ol>
    </div>
  )
}

function Conflict(props: { list: ListRow; conflict: StoredConflict; actions: Actions }): JSX.Element {
  const { list, conflict, actions } = props
  const { id, title, section, field } = conflict
  const name = `conflict-${id}`
  return (
    <li class="conflict">
      <h2 id={name} dir="auto">
        {title || word('conflictLines')}
      </h2>
      <p class="above-it" dir="auto">
        {[sectionText(section), fieldWord(field)].filter(Boolean).join(' · ')}
      </p>
      <div class="sides">
        {(['theirs', 'ours'] as const).map((side) => (
          <section key={side} aria-label={word(side === 'ours' ? 'conflictOurs' : 'conflictTheirs')}>
            <h3>{word(side === 'ours' ? 'conflictOurs' : 'conflictTheirs')}</h3>
            <p class="written" dir="auto">
              {sideText(conflict, side) || <em>{word(field ? 'conflictBlank' : 'conflictRemoved')}</em>}
            </p>
            <button
              type="button"
              class="button"
              aria-describedby={name}
              onClick={() => actions.keep.settleConflict(list, id, side)}
            >
              {word(side === 'ours' ? 'conflictTakeOurs' : 'conflictKeepTheirs')}
            </button>
          </section>
        ))}
      </div>
    </li>
  )
}
