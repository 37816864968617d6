import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { word } from '../../src/messages/words.ts'
import type { EntryId, EntryRow } from '../../src/model/library.ts'
import type { Actions } from '../actions.ts'
import { Pane } from './Pane.tsx'
import { useRowSigns } from './use-row-signs.ts'
import { useWide } from './use-wide.ts'

/**
 * The list with the pane of one of its entries: beside it where there is room, else over it. A click on a row or Space
 * shows it, `o` goes into the pane, Escape closes it; while it is open, it follows the focus in the list.
 */
export function EntriesWithPane(props: {
  rows: readonly EntryRow[]
  /** More rows are still to come. */
  isPartial: boolean
  shown: EntryId | null
  changedAt: number
  actions: Actions
  children: JSX.Element
}): JSX.Element {
  const { rows, isPartial, shown, changedAt, actions, children } = props
  const isWide = useWide()
  const [wanted, setWanted] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const index = rows.findIndex(({ id }) => id === shown)
  const row = rows[index]
  const isOpen = row !== undefined
  const isDrawer = isOpen && !isWide
  const show = (at: number) => {
    const found = rows[Math.max(0, Math.min(rows.length - 1, at))]
    if (found && found.id !== shown) actions.send({ kind: 'show', id: found.id })
  }
  const close = () => actions.send({ kind: 'show', id: null })

  useEffect(() => {
    // What the filter hides is shown no more.
    if (shown !== null && !isOpen && !isPartial) close()
  }, [shown, isOpen, isPartial])
  useEffect(() => {
    if (!isOpen) setWanted(0)
    else if (isDrawer) setWanted((times) => times + 1)
  }, [isDrawer, isOpen])
  useRowSigns(list, {
    onClick: show,
    onEnter(at) {
      show(at)
      setWanted((times) => times + 1)
    },
    onPeek: (at) => (at === index ? close() : show(at)),
    onLeave() {
      if (isOpen) close()
      return isOpen
    },
    onFocus: (at) => isOpen && show(at),
  })
  return (
    <div class={isOpen ? 'with-pane' : undefined}>
      <div ref={list} inert={isDrawer}>
        {children}
      </div>
      {isDrawer && (
        <button
          type="button"
          class="pane-veil"
          tabIndex={-1}
          aria-label={word('paneClose')}
          onClick={close}
        />
      )}
      {row && (
        <Pane
          row={row}
          changedAt={changedAt}
          isDrawer={isDrawer}
          wanted={wanted}
          onStep={(by) => show(index + by)}
          onClose={close}
          actions={actions}
        />
      )}
    </div>
  )
}
