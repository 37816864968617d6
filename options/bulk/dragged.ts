import type { EntryId } from '../../src/model/library.ts'

/** The type under which dragged entries are known to this page; other pages cannot use it. */
const TYPE = 'application/x-listmark-entries'

/**
 * Puts entries into a drag.
 * @param label what hangs at the pointer when there are several
 */
export function startDrag(event: DragEvent, ids: readonly EntryId[], label: string): void {
  const { dataTransfer } = event
  if (!dataTransfer) return
  dataTransfer.setData(TYPE, JSON.stringify(ids))
  dataTransfer.effectAllowed = 'copyMove'
  if (ids.length < 2) return
  const badge = document.createElement('div')
  badge.className = 'drag-badge'
  badge.textContent = label
  document.body.append(badge)
  dataTransfer.setDragImage(badge, -8, -8)
  // The browser takes its picture of it before the next task.
  setTimeout(() => badge.remove())
}

/** True while entries of this page are dragged. */
export function holdsEntries(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes(TYPE) ?? false
}

/** The entries that were dropped; none for anything else. */
export function droppedEntries(event: DragEvent): EntryId[] {
  try {
    const ids: unknown = JSON.parse(event.dataTransfer?.getData(TYPE) || '[]')
    return Array.isArray(ids) ? ids.filter((id): id is EntryId => typeof id === 'number') : []
  } catch {
    // Another page may put anything under that name.
    return []
  }
}
