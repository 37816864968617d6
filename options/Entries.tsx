import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { word } from '../src/messages/words.ts'
import type { ListRow } from '../src/model/library.ts'
import { pageLanguage } from '../src/ui/page-language.ts'
import { sectionText, sharedHeadings } from '../src/ui/section-options.ts'
import type { Actions } from './actions.ts'
import { BulkBar } from './bulk/BulkBar.tsx'
import { NO_SELECTION, selected } from './bulk/selection.ts'
import { countWords } from './count-words.ts'
import { EmptyEntries } from './EmptyEntries.tsx'
import { filterRows, isOpenFilter, NO_FILTER, statusCounts } from './filter.ts'
import { nestingOf } from './nesting.ts'
import { EntriesWithPane } from './pane/EntriesWithPane.tsx'
import { usePreparedSearch } from './prepared-search.ts'
import { RowList } from './RowList.tsx'
import { ReadNext } from './read-next/ReadNext.tsx'
import { orderRows } from './row-order.ts'
import { SortChoice } from './SortChoice.tsx'
import { keepSearch } from './searches/keep-search.ts'
import { SectionButtons } from './sections/SectionButtons.tsx'
import type { Library } from './state.ts'
import { Toolbar } from './Toolbar.tsx'
import { useKeys } from './use-keys.ts'

/** The list's entries, those that the filter shows, under the bar that filters them. */
export function Entries(props: { library: Library; list: ListRow; actions: Actions }): JSX.Element {
  const { library, list, actions } = props
  const { filter, rows, partial, settings } = library
  const all = useMemo(() => rows ?? [], [rows])
  const ready = usePreparedSearch(partial ? null : rows)
  const { status, ...others } = filter
  const anyStatus = useMemo(
    () => filterRows(all, { ...others, status: null }),
    [all, ready === rows, filter.text, filter.section, filter.tags],
  )
  const found = useMemo(() => filterRows(anyStatus, { ...NO_FILTER, status }), [anyStatus, status])
  const { rowOrder } = settings
  const shown = useMemo(() => orderRows(found, rowOrder, pageLanguage()), [found, rowOrder])
  // In another order than the list's a nested entry no longer stands under the one that it belongs to.
  const nesting = useMemo(() => nestingOf(rowOrder === 'list' ? all : []), [rows, rowOrder])
  const counts = useMemo(() => (partial ? null : statusCounts(anyStatus)), [anyStatus, partial])
  const count = partial && isOpenFilter(filter) ? list.entryCount : shown.length
  const shared = useMemo(() => sharedHeadings(list.sections), [list.sections])
  const ids = useMemo(() => [...library.selection.ids], [library.selection])
  const hidden = useMemo(() => {
    if (ids.length === 0) return 0
    const visible = new Set(shown.map(({ id }) => id))
    return ids.filter((id) => !visible.has(id)).length
  }, [ids, shown])
  useKeys({
    selectAll: () => actions.send({ kind: 'selection', selection: selected(shown.map(({ id }) => id)) }),
    selectNone:
      ids.length > 0 ? () => actions.send({ kind: 'selection', selection: NO_SELECTION }) : undefined,
  })
  const below = filter.section ? sectionText(filter.section.slice(0, -1)) : ''
  return (
    <div class="entries">
      <header class="entries-head">
        {below && (
          <p class="above-it" dir="auto">
            {below}
          </p>
        )}
        <h1 dir="auto">{filter.section?.at(-1) ?? list.name}</h1>
        <p role="status">{countWords('entries', count)}</p>
        {filter.section && filter.section.length > 0 && (
          <SectionButtons section={filter.section} actions={actions} />
        )}
        {!isOpenFilter(filter) && (
          <button
            type="button"
            class="button quiet small"
            onClick={() => actions.send({ kind: 'filter', change: NO_FILTER })}
          >
            {word('showAll')}
          </button>
        )}
        {!isOpenFilter(filter) && (
          <button type="button" class="button quiet small" onClick={() => keepSearch(actions, filter)}>
            {word('searchKeep')}
          </button>
        )}
      </header>
      {settings.suggestsNext && settings.welcomed && rows && !partial && isOpenFilter(filter) && (
        <ReadNext key={list.id} list={list} rows={rows} />
      )}
      <Toolbar
        filter={filter}
        counts={counts}
        onFilter={(change) => actions.send({ kind: 'filter', change })}
      >
        {all.length > 1 && (
          <SortChoice order={rowOrder} onChange={(order) => actions.changeSettings({ rowOrder: order })} />
        )}
      </Toolbar>
      {shown.length === 0 ? (
        <EmptyEntries
          isEmpty={all.length === 0}
          isTold={!library.settings.welcomed}
          filter={filter}
          actions={actions}
        />
      ) : (
        <EntriesWithPane
          rows={shown}
          isPartial={partial}
          shown={library.shown}
          changedAt={list.changedAt}
          actions={actions}
        >
          <RowList
            key={list.id}
            rows={shown}
            list={list}
            open={library.open}
            shown={library.shown}
            busy={library.busy}
            above={filter.section === null ? shared : null}
            nesting={nesting}
            selection={library.selection}
            isInOrder={filter.text.trim() === '' && rowOrder === 'list'}
            actions={actions}
          />
        </EntriesWithPane>
      )}
      <BulkBar ids={ids} hidden={hidden} busy={library.busy} actions={actions} />
    </div>
  )
}
