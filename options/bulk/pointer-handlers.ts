import type { EntryRow } from '../../src/model/library.ts'
import { countWords } from '../count-words.ts'
import { startDrag } from './dragged.ts'
import type { Selection } from './selection.ts'

/** What a pointer does on the rows as a whole. */
export interface PointerHandlers {
  readonly onClick: (event: MouseEvent) => void
  readonly onDragStart: (event: DragEvent) => void
}

/**
 * A click with Shift or Ctrl beside a row's links selects, as its checkbox does for the keyboard; a drag takes the
 * row along, or all that is selected when the row is.
 * @param onSelect told the row's index, and whether the range to it is meant
 */
export function pointerHandlers(
  rows: readonly EntryRow[],
  { ids }: Selection,
  onSelect: (index: number, isRange: boolean) => void,
): PointerHandlers {
  return {
    onClick(event) {
      const isModified = event.shiftKey || event.ctrlKey || event.metaKey
      if (!isModified || !(event.target instanceof Element)) return
      const index = indexOf(event.target)
      if (index !== null && !event.target.closest('a, button, input, form')) onSelect(index, event.shiftKey)
    },
    onDragStart(event) {
      const index = event.target instanceof Element ? indexOf(event.target) : null
      const row = index === null ? undefined : rows[index]
      if (!row) return
      const dragged = ids.has(row.id) ? [...ids] : [row.id]
      startDrag(event, dragged, countWords('entries', dragged.length))
    },
  }
}

function indexOf(element: Element): number | null {
  const index = element.closest<HTMLElement>('[data-index]')?.dataset['index']
  return index === undefined ? null : Number(index)
}
