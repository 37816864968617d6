import { useRef, useState } from 'preact/hooks'
import type { EntryId } from '../../src/model/library.ts'
import { droppedEntries, holdsEntries } from '../bulk/dragged.ts'

/** How long entries are held over a folded branch until it opens, in milliseconds. */
const LINGER = 600

/** What the tree of sections listens to while something is dragged over it. */
interface DropHandlers {
  readonly onDragOver: (event: DragEvent) => void
  readonly onDragLeave: (event: DragEvent) => void
  readonly onDrop: (event: DragEvent) => void
}

/** Lets entries be dropped on sections. */
export function useSectionDrop(on: {
  readonly onDrop: (ids: readonly EntryId[], section: readonly string[]) => void
  /** Entries are held over this section: it may open. */
  readonly onLinger: (key: string) => void
}): { readonly over: string | null; readonly handlers: DropHandlers } {
  const [over, setOver] = useState<string | null>(null)
  const lingering = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const latest = useRef(on)
  latest.current = on
  const hover = (key: string | null) => {
    if (key === over) return
    clearTimeout(lingering.current)
    setOver(key)
    if (key !== null) lingering.current = setTimeout(() => latest.current.onLinger(key), LINGER)
  }
  return {
    over,
    handlers: {
      onDragOver(event) {
        if (!holdsEntries(event)) return
        const key = keyAt(event)
        hover(key)
        if (key === null) return
        event.preventDefault()
        if (event.dataTransfer) event.dataTransfer.dropEffect = 'move'
      },
      onDragLeave(event) {
        if (
          event.relatedTarget instanceof Node &&
          (event.currentTarget as Node).contains(event.relatedTarget)
        )
          return
        hover(null)
      },
      onDrop(event) {
        const key = keyAt(event)
        const ids = droppedEntries(event)
        hover(null)
        if (key === null || ids.length === 0) return
        event.preventDefault()
        on.onDrop(ids, key.split('\u0000'))
      },
    },
  }
}

function keyAt(event: DragEvent): string | null {
  const branch = event.target instanceof Element ? event.target.closest('.branch') : null
  return branch?.querySelector<HTMLElement>('[data-section]')?.dataset['section'] ?? null
}
