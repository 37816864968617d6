import type { JSX } from 'preact'
import { word } from '../../src/messages/words.ts'
import type { Actions } from '../actions.ts'
import { numberWords } from '../count-words.ts'
import { type Library, type PageName, shownList } from '../state.ts'

/** The ways to what is not in order, with how much of it there is; nothing where all is well. */
export function FindingsNav({
  library,
  actions,
}: {
  library: Library
  actions: Actions
}): JSX.Element | null {
  const { findings, page } = library
  const { unclear, duplicateCount } = findings
  const unclearCount = unclear?.listId === shownList(library)?.id ? (unclear?.count ?? 0) : 0
  const ways: readonly { page: PageName; label: string; count: number }[] = [
    { page: 'duplicates', label: word('duplicates'), count: duplicateCount },
    { page: 'unclear', label: word('unclear'), count: unclearCount },
  ]
  const shown = ways.filter((way) => way.count > 0 || page === way.page)
  if (shown.length === 0) return null
  return (
    <nav class="findings" aria-label={word('toPutInOrder')}>
      {shown.map((way) => (
        <button
          key={way.page}
          type="button"
          class="tree-line"
          aria-current={page === way.page ? 'true' : undefined}
          onClick={() => actions.send({ kind: 'page', page: way.page })}
        >
          <span>{way.label}</span>
          <span class="count">{numberWords(way.count)}</span>
        </button>
      ))}
    </nav>
  )
}
