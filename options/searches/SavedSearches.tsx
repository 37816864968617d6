import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { word } from '../../src/messages/words.ts'
import { Icon } from '../../src/ui/Icon.tsx'
import type { Actions } from '../actions.ts'
import { NO_FILTER } from '../filter.ts'
import type { Library } from '../state.ts'

/** The searches that are kept by name; one click searches. */
export function SavedSearches({
  library,
  actions,
}: {
  library: Library
  actions: Actions
}): JSX.Element | null {
  const { savedSearches } = library.settings
  const box = useRef<HTMLElement>(null)
  const count = useRef(savedSearches.length)
  useEffect(() => {
    // What was removed had the focus: it goes to the one in its place, or to the search.
    if (savedSearches.length < count.current && document.activeElement === document.body) {
      const next = box.current?.querySelector<HTMLElement>('.tree-line')
      ;(next ?? document.querySelector<HTMLElement>('#search'))?.focus()
    }
    count.current = savedSearches.length
  })
  if (savedSearches.length === 0) return null
  return (
    <nav ref={box} class="saved-searches" aria-labelledby="saved-searches">
      <h2 id="saved-searches">{word('savedSearches')}</h2>
      <ul>
        {savedSearches.map(({ name, text }, at) => (
          <li key={name} class="branch">
            <button
              type="button"
              class="tree-line"
              aria-current={library.page === 'library' && library.filter.text === text ? 'true' : undefined}
              title={text}
              onClick={() => showSearch(actions, text)}
            >
              <span dir="auto">{name}</span>
            </button>
            <button
              type="button"
              class="fold"
              aria-label={word('searchRename', name)}
              title={word('searchRename', name)}
              onClick={() => actions.send({ kind: 'over', over: { kind: 'naming', text, at } })}
            >
              <Icon name="pencil" size={14} />
            </button>
            <button
              type="button"
              class="fold"
              aria-label={word('searchRemove', name)}
              title={word('searchRemove', name)}
              onClick={() => actions.searches.remove(at)}
            >
              <Icon name="cross" size={14} />
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Searches for that text, whatever was filtered before. */
export function showSearch(actions: Actions, text: string): void {
  actions.send({ kind: 'page', page: 'library' })
  actions.send({ kind: 'filter', change: { ...NO_FILTER, text } })
}
