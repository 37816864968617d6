import type { Difference } from '../../messages/sync-protocol.ts'
import { patchBetween } from '../../store/text-patch.ts'

/** Most places, and most UTF-16 units of one, that a page is shown. */
const PLACES = 200
const LONGEST = 20_000

/** Where one text differs from another, by whole lines: what was removed and what stands there instead. */
export function differenceOf(before: string, after: string): Difference {
  const patch = patchBetween(before, after)
  const places = patch.map(({ at, remove, insert }) => ({
    removed: before.slice(at, at + remove),
    added: insert,
  }))
  const lines = (which: 'removed' | 'added') =>
    places.reduce((sum, place) => sum + lineCount(place[which]), 0)
  return {
    kind: 'difference',
    places: places
      .slice(0, PLACES)
      .map(({ removed, added }) => ({ removed: removed.slice(0, LONGEST), added: added.slice(0, LONGEST) })),
    removedLines: lines('removed'),
    addedLines: lines('added'),
  }
}

/** How many lines a piece of a text has. */
export function lineCount(text: string): number {
  if (text === '') return 0
  const feeds = text.split('\n').length - 1
  return text.endsWith('\n') ? feeds : feeds + 1
}
