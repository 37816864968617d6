import type { JSX } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { word } from '../src/messages/words.ts'
import type { EntryId, EntryRow, ListRow } from '../src/model/library.ts'
import type { Actions } from './actions.ts'
import type { DropPlace } from './bulk/drop-place.ts'
import { pointerHandlers } from './bulk/pointer-handlers.ts'
import { extended, type Selection, toggled } from './bulk/selection.ts'
import { useRowDrop } from './bulk/use-row-drop.ts'
import { Row } from './Row.tsx'
import { RowForm } from './RowForm.tsx'
import { rowTop, totalHeight } from './row-window.ts'
import type { OpenEntry } from './state.ts'
import { useRowKeys } from './use-row-keys.ts'
import { useHeight, useRowWindow } from './use-row-window.ts'

/** The entries, drawn only where they can be seen, so that ten thousand scroll like ten. */
export function RowList(props: {
  rows: readonly EntryRow[]
  list: ListRow
  open: OpenEntry | null
  /** The entry that the pane shows. */
  shown: EntryId | null
  busy: boolean
  above: number | null
  nesting: ReadonlyMap<EntryId, number>
  selection: Selection
  /** True while the rows stand in the file's order, in which they can be put by dragging. */
  isInOrder: boolean
  actions: Actions
}): JSX.Element {
  const { rows, list, open, shown, selection, actions } = props
  const ul = useRef<HTMLUListElement>(null)
  const [ruler, rowHeight] = useHeight<HTMLDivElement>(68)
  const [active, setActive] = useState(0)
  const [formHeight, setFormHeight] = useState(480)
  /** Where the focus goes next: to the active row now, or once this row is gone. */
  const wanted = useRef<'active' | EntryId | null>(null)
  const openIndex = open ? rows.findIndex((row) => row.id === open.row.id) : -1
  const geometry = {
    count: rows.length,
    rowHeight,
    open: openIndex === -1 ? null : { index: openIndex, height: formHeight },
  }
  const { first, end } = useRowWindow(ul, geometry)
  const current = Math.min(active, rows.length - 1)
  const drawn = drawnIndexes(first, end, [current, openIndex], rows.length)

  const selectedBefore = useRef(0)
  // Before the next key: it belongs to the row that the last one led to.
  useLayoutEffect(() => {
    // The bar of the selection goes with the last selected entry, and may take the focus with it.
    const isOver = selectedBefore.current > 0 && selection.ids.size === 0
    selectedBefore.current = selection.ids.size
    if (isOver && document.activeElement === document.body) wanted.current = 'active'
  }, [selection])
  useLayoutEffect(() => {
    if (wanted.current !== 'active' && !focusWasLost(rows, wanted.current)) return
    wanted.current = null
    ul.current?.querySelector<HTMLElement>(`[data-index="${current}"] .row-title`)?.focus()
  })
  useLayoutEffect(() => {
    // A row that goes elsewhere takes the focus along.
    const at = focusedIndex(ul.current)
    if (at !== null) setActive(at)
  }, [rows])
  const lastOpen = useRef(-1)
  useEffect(() => {
    // Closing the form, by saving or not, leaves the focus on the row that it stood on.
    if (open === null && lastOpen.current !== -1) {
      wanted.current = 'active'
      setActive(lastOpen.current)
    }
    lastOpen.current = openIndex
  }, [open === null, openIndex])

  useEffect(() => {
    const at = rows.findIndex((row) => row.id === shown)
    if (at >= 0 && at !== current) {
      setActive(at)
      reveal(ul.current, rowTop(at, geometry), rowHeight)
    }
    // The pane took the focus with it when it closed.
    return () => {
      if (shown !== null) requestAnimationFrame(() => focusRow(ul.current, document.body))
    }
  }, [shown])

  const goTo = (index: number) => {
    wanted.current = 'active'
    setActive(index)
    reveal(ul.current, rowTop(index, geometry), rowHeight)
  }
  useRowKeys(ul, {
    rows,
    current,
    selection,
    nesting: props.nesting,
    isInOrder: props.isInOrder,
    actions,
    goTo,
  })
  const { place, handlers } = useRowDrop(rows, props.nesting, actions, props.isInOrder)
  const pointing = pointerHandlers(rows, selection, (index, isRange) => pick(index, isRange))
  const pick = (index: number, isRange: boolean) => {
    const row = rows[index]
    if (!row) return
    const visible = isRange ? rows.map(({ id }) => id) : []
    const next = isRange
      ? extended(selection, visible, rows[current]?.id ?? row.id, row.id)
      : toggled(selection, row.id)
    actions.send({ kind: 'selection', selection: next })
    setActive(index)
  }

  return (
    <div class="row-list">
      <div ref={ruler} class="row-ruler" aria-hidden="true" />
      <ul
        ref={ul}
        aria-label={word('entries')}
        style={{ height: `${totalHeight(geometry)}px` }}
        class={selection.ids.size > 0 ? 'selecting' : ''}
        {...handlers}
        {...pointing}
        onFocusIn={(event) => setActive(focusedIndex(event.currentTarget) ?? active)}
      >
        {drawn.map((index) => {
          const row = rows[index]
          return (
            row && (
              <li
                key={row.id}
                data-index={index}
                class={slotClass(
                  index === openIndex,
                  row.id === shown,
                  place?.index === index ? place : null,
                )}
                aria-current={row.id === shown ? 'true' : undefined}
                style={{ transform: `translateY(${rowTop(index, geometry)}px)` }}
                aria-posinset={index + 1}
                aria-setsize={rows.length}
              >
                {index === openIndex && open ? (
                  <Measured onHeight={setFormHeight}>
                    <RowForm open={open} list={list} busy={props.busy} actions={actions} />
                  </Measured>
                ) : (
                  <Row
                    row={row}
                    active={index === current}
                    above={props.above}
                    depth={props.nesting.get(row.id) ?? 0}
                    selected={selection.ids.has(row.id)}
                    onSelect={(isRange) => pick(index, isRange)}
                    actions={actions}
                  />
                )}
              </li>
            )
          )
        })}
      </ul>
    </div>
  )
}

function slotClass(isOpen: boolean, isShown: boolean, place: DropPlace | null): string {
  if (isOpen) return 'slot open'
  const dropped = place ? ` drop-${place.side}` : ''
  return isShown ? `slot shown${dropped}` : `slot${dropped}`
}

function Measured(props: { onHeight: (height: number) => void; children: JSX.Element }): JSX.Element {
  const [box, height] = useHeight<HTMLDivElement>(480)
  useEffect(() => props.onHeight(height), [height])
  return <div ref={box}>{props.children}</div>
}

/** Puts the focus on the active row when it is where it was lost to. */
function focusRow(list: HTMLElement | null, lost: Element): void {
  if (document.activeElement === lost) list?.querySelector<HTMLElement>('.row-title[tabindex="0"]')?.focus()
}

/** The place of the row that has the focus; null when none has. */
function focusedIndex(list: HTMLElement | null): number | null {
  const slot = document.activeElement?.closest<HTMLElement>('[data-index]')
  return slot && list?.contains(slot) ? Number(slot.dataset['index']) : null
}

/** True when the row that had the focus went, and took the focus with it. */
function focusWasLost(rows: readonly EntryRow[], id: EntryId | null): boolean {
  return id !== null && document.activeElement === document.body && !rows.some((row) => row.id === id)
}

/** Rows that are drawn: those in sight, and those that hold the focus or the form wherever they are. */
function drawnIndexes(first: number, end: number, also: readonly number[], count: number): number[] {
  const indexes = new Set(also.filter((index) => index >= 0 && index < count))
  for (let index = first; index < Math.min(end, count); index++) indexes.add(index)
  return [...indexes].sort((a, b) => a - b)
}

/** Scrolls the page just so far that a row can be seen, clear of the bars that stick to the top and the bottom. */
function reveal(list: HTMLElement | null, top: number, height: number): void {
  if (!list) return
  const y = list.getBoundingClientRect().top + top
  const bar = document.querySelector('.toolbar')?.getBoundingClientRect().bottom ?? 0
  const end = document.querySelector('.bulk-bar')?.getBoundingClientRect().top ?? innerHeight
  if (y < bar) scrollBy(0, y - bar)
  else if (y + height > end) scrollBy(0, y + height - end)
}
