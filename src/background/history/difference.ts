import type { Difference } from '../../messages/sync-protocol.ts'
import { patchBetween } from '../../store/text-patch.ts'
import { commonText } from '../../sync/common-text.ts'
import { linesOf } from '../../sync/lines.ts'

/** Most places, and most UTF-16 units of one, that a page is shown. */
const PLACES = 200
const LONGEST = 20_000

/** Where one text differs from another, by whole lines: what was removed and what stands there instead. */
export function differenceOf(before: string, after: string): Difference {
  const patch = patchBetween(before, after)
  const places = patch.flatMap(({ at, remove, insert }) => placesIn(before.slice(at, at + remove), insert))
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

/** One side's lines beside the other's. */
type Place = Difference['places'][number]

/** Splits two pieces where they share lines: a patch is as short as it has to be to work, not to be read. */
export function placesIn(removed: string, added: string): Place[] {
  const places: Place[] = []
  const [olds, news] = [linesOf(removed), linesOf(added)]
  let i = 0
  let j = 0
  const step = (toOld: number, toNew: number) => {
    const place = { removed: olds.slice(i, toOld).join(''), added: news.slice(j, toNew).join('') }
    if (place.removed !== place.added) places.push(place)
    i = toOld + 1
    j = toNew + 1
  }
  for (const line of linesOf(commonText(removed, added))) step(olds.indexOf(line, i), news.indexOf(line, j))
  step(olds.length, news.length)
  return places
}

/** How many lines a piece of a text has. */
export function lineCount(text: string): number {
  if (text === '') return 0
  const feeds = text.split('\n').length - 1
  return text.endsWith('\n') ? feeds : feeds + 1
}
