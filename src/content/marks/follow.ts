import type { MarkMode, Marks } from '../../messages/marks.ts'
import type { Wire } from '../wire.ts'
import { type Marking, markPage } from './mark-page.ts'

/** Begins and ends marking as the worker says; asks about the links again when the lists have changed. */
export function markFollower(window: Window, wire: Wire): (marks: Marks) => void {
  let marking: Marking | null = null
  let current: MarkMode = 'off'
  wire.onTold((kind) => {
    // A page out of sight asks once it is shown.
    if (kind === 'worksChanged' && window.document.visibilityState === 'visible') marking?.refresh()
  })
  return ({ mode, style }) => {
    if (mode === current) return
    marking?.end()
    marking = null
    current = mode
    try {
      if (mode !== 'off') marking = markPage(window, wire, mode, style)
    } catch {
      // A page that has broken what every page has gets no marks.
    }
  }
}
