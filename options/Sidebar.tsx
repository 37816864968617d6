import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { word } from '../src/messages/words.ts'
import type { Actions } from './actions.ts'
import { FindingsNav } from './duplicates/FindingsNav.tsx'
import { ListMenu } from './ListMenu.tsx'
import { SectionTree } from './SectionTree.tsx'
import { SavedSearches } from './searches/SavedSearches.tsx'
import { sectionTree } from './section-tree.ts'
import { type Library, shownList } from './state.ts'
import { TagFilter } from './TagFilter.tsx'

/** Headings that are drawn with the first rows. */
const HEADINGS_AT_FIRST = 40

/** The way round the library: its lists, the list's sections and tags, and the settings. */
export function Sidebar({ library, actions }: { library: Library; actions: Actions }): JSX.Element {
  const { lists, filter, partial } = library
  const list = shownList(library)
  // With the first rows come the first headings: those in sight are drawn before any other.
  const sections = useMemo(
    () => (partial ? list?.sections.slice(0, HEADINGS_AT_FIRST) : list?.sections) ?? [],
    [list?.sections, partial],
  )
  const tree = useMemo(() => sectionTree(sections), [sections])
  // Some lists have thousands of headings: they are drawn again only when they or the chosen one change.
  const headings = useMemo(
    () => <SectionTree nodes={tree} chosen={filter.section} onChoose={(path) => show(actions, path)} />,
    [tree, filter.section],
  )
  return (
    <div class="sidebar">
      {list && lists.length > 1 && (
        <div class="list-choice">
          <label class="unseen" for="list-choice">
            {word('listChoice')}
          </label>
          <select
            id="list-choice"
            class="input framed"
            value={list.id}
            onChange={(event) => {
              const picked = lists[event.currentTarget.selectedIndex]
              if (picked) actions.changeSettings({ currentList: picked.id })
            }}
          >
            {lists.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
      <nav aria-label={word('sections')}>
        <button
          type="button"
          class="tree-line"
          aria-current={filter.section === null && library.page === 'library' ? 'true' : undefined}
          onClick={() => show(actions, null)}
        >
          <span>{word('allEntries')}</span>
          <span class="count">{list?.entryCount}</span>
        </button>
        {headings}
      </nav>
      <SavedSearches library={library} actions={actions} />
      <TagFilter
        tags={list?.tags ?? []}
        chosen={filter.tags}
        onChange={(tags) => actions.send({ kind: 'filter', change: { tags } })}
      />
      <FindingsNav library={library} actions={actions} />
      <div class="side-actions">
        {list && <ListMenu key={list.id} list={list} doing={library.listDoing} actions={actions} />}
      </div>
    </div>
  )
}

function show(actions: Actions, section: readonly string[] | null): void {
  actions.send({ kind: 'page', page: 'library' })
  actions.send({ kind: 'filter', change: { section } })
}
