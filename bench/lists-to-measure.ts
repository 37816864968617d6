import { otherLists, seedLists } from '../tests/support/corpora.ts'
import { madeList } from '../tests/support/made-list.ts'

/** A list by the name under which its figures are printed. */
export interface NamedList {
  readonly name: string
  readonly text: string
}

/** Entries of a made list that take about a megabyte. */
const ENTRIES_OF_MEGABYTE = 8_800

/** The largest real list that is there, and made lists of 1, 2 and 10 MB. */
export function listsToMeasure(): NamedList[] {
  const real = [...(seedLists() ?? []), ...(otherLists() ?? [])]
  const largest = real.sort((a, b) => b.text.length - a.text.length).slice(0, 1)
  const made = [1, 2, 10].map((size) => ({
    name: `made, ${size} MB`,
    text: madeList(size * ENTRIES_OF_MEGABYTE),
  }))
  return [...largest, ...made]
}
