import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { word } from '../src/messages/words.ts'
import type { Actions } from './actions.ts'
import { FindingsNav } from './duplicates/FindingsNav.tsx'
import { ListMenu } from './ListMenu.tsx'
import { SavedSearches } from './searches/SavedSearches.tsx'
import { SectionsNav } from './sections/SectionsNav.tsx'
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
      {list && (
        <SectionsNav
          key={list.id}
          list={list}
          sections={sections}
          rows={partial ? null : library.rows}
          chosen={library.page === 'library' ? filter.section : undefined}
          actions={actions}
        />
      )}
      <SavedSearches library={library} actions={actions} />
      <TagFilter
        tags={list?.tags ?? []}
        chosen={filter.tags}
        onChange={(tags) => actions.send({ kind: 'filter', change: { tags } })}
        onManage={() => actions.send({ kind: 'asking', asking: { kind: 'tags' } })}
      />
      <FindingsNav library={library} actions={actions} />
      <div class="side-actions">
        {list && (
          <ListMenu
            key={list.id}
            list={list}
            doing={library.listDoing}
            page={library.importing ? 'library' : library.page}
            actions={actions}
          />
        )}
      </div>
    </div>
  )
}
