import { useState } from 'preact/hooks'
import type { EntryId, EntryRow } from '../../src/model/library.ts'
import type { Actions } from '../actions.ts'
import { droppedEntries, holdsEntries } from './dragged.ts'
import { type DropPlace, moveTo } from './drop-place.ts'

/** What the rows listen to while something is dragged over them. */
interface DropHandlers {
  readonly onDragOver: (event: DragEvent) => void
  readonly onDrop: (event: DragEvent) => void
  readonly onDragLeave: (event: DragEvent & { readonly currentTarget: HTMLElement }) => void
  readonly onDragEnd: () => void
}

/** Lets entries be dropped between rows, which puts them there in the file. */
export function useRowDrop(
  rows: readonly EntryRow[],
  nesting: ReadonlyMap<EntryId, number>,
  actions: Actions,
  /** False while the rows stand in another order than in the file. */
  isInOrder: boolean,
): { readonly place: DropPlace | null; readonly handlers: DropHandlers } {
  const [place, setPlace] = useState<DropPlace | null>(null)
  const isNested = (id: EntryId) => nesting.has(id)
  const over = (event: DragEvent) => {
    if (!isInOrder || !holdsEntries(event)) return
    const next = placeOf(event)
    if (!next || !moveTo(rows, next, isNested)) return setPlace(null)
    event.preventDefault()
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'move'
    setPlace((last) => (last?.index === next.index && last.side === next.side ? last : next))
  }
  const drop = (event: DragEvent) => {
    const ids = droppedEntries(event)
    const to = place && moveTo(rows, place, isNested)
    setPlace(null)
    if (!to || ids.length === 0) return
    event.preventDefault()
    actions.bulk.move(ids, to)
  }
  const leave = (event: DragEvent & { readonly currentTarget: HTMLElement }) => {
    if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)))
      setPlace(null)
  }
  return {
    place,
    handlers: { onDragOver: over, onDrop: drop, onDragLeave: leave, onDragEnd: () => setPlace(null) },
  }
}

function placeOf(event: DragEvent): DropPlace | null {
  const slot = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-index]') : null
  if (!slot) return null
  const { top, height } = slot.getBoundingClientRect()
  return { index: Number(slot.dataset['index']), side: event.clientY < top + height / 2 ? 'before' : 'after' }
}
