import type { Blocks } from './blocks-of.ts'
import { isLinked, isTitleOnly, mayBeEntry } from './is-entry.ts'
import { readBlock } from './layouts/registry.ts'
import type { Found, Reading } from './reading.ts'
import type { SectionAt } from './sections.ts'

/** What was read in one block. */
interface Candidates {
  readonly block: number
  readonly section: number
  readonly readings: readonly (Reading | null)[]
}

/** Blocks that follow one another with nothing but blank lines between: one list as a person sees it. */
type Run = Candidates[]

/** Finds the entries of a list among what its layouts read, in the order of their lines. */
export function findEntries(blocks: Blocks, sections: readonly SectionAt[]): Found[] {
  const runs = runsOf(blocks, sections)
  const counts = runs.map(countRun)
  const linked = counts.reduce((sum, count) => sum + count.linked, 0)
  const titles = counts.reduce((sum, count) => sum + count.titles, 0)
  const isTitleList = linked < 0.15 * titles
  const found: Found[] = []
  runs.forEach((run, index) => {
    const count = counts[index]
    const takesTitles =
      isTitleList || (count !== undefined && count.linked > 0 && count.linked >= count.titles)
    for (const candidates of run) takeBlock(candidates, takesTitles, found)
  })
  return found
}

function runsOf({ blocks, definitions }: Blocks, sections: readonly SectionAt[]): Run[] {
  const runs: Run[] = []
  let section = -1
  let run: Run | null = null
  blocks.forEach((block, index) => {
    if (sections[section + 1]?.block === index) section++
    if (block.kind === 'blank') return
    const readings = readBlock(block, definitions)
    if (readings.length === 0) {
      run = null
      return
    }
    if (!run) {
      run = []
      runs.push(run)
    }
    run.push({ block: index, section, readings })
  })
  return runs
}

function countRun(run: Run): { linked: number; titles: number } {
  let linked = 0
  let titles = 0
  for (const { readings } of run) {
    const outer = readings[0]
    if (!outer) continue
    if (isLinked(outer)) linked++
    else if (isTitleOnly(outer, readings)) titles++
  }
  return { linked, titles }
}

function takeBlock({ block, section, readings }: Candidates, takesTitles: boolean, found: Found[]): void {
  const places = new Map<number, number>()
  readings.forEach((reading, at) => {
    if (!reading) return
    const parent = enclosing(readings, reading, places)
    const isTitle = takesTitles && reading.parent < 0 && isTitleOnly(reading, readings)
    if (!isTitle && !mayBeEntry(reading, parent >= 0)) return
    places.set(at, found.length)
    found.push({ reading, block, blockEnd: block + 1, section, parent })
  })
}

/** Index of the entry that a nested one stands in, however deep. */
function enclosing(
  readings: readonly (Reading | null)[],
  reading: Reading,
  places: Map<number, number>,
): number {
  for (let at = reading.parent; at >= 0; at = readings[at]?.parent ?? -1) {
    const place = places.get(at)
    if (place !== undefined) return place
  }
  return -1
}
