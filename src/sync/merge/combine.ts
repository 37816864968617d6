import { comparerFor } from './list-order.ts'
import type { Unit } from './units.ts'

/** Units of one side that go to one place. */
export interface Run {
  readonly units: readonly Unit[]
  readonly ids: readonly number[]
  /** Their indexes in that side. */
  readonly indexes: readonly number[]
}

const NOTHING: Run = { units: [], ids: [], indexes: [] }

/**
 * Joins what both sides put in at one place. Lines that both put in stand once; what belongs to the section above
 * comes before new sections; entries follow one another in the list's own order, ours first where it has none.
 * @param shared for each unit of ours the index of theirs that is the same addition, or -1
 */
export function combineRuns(shared: Int32Array, ours: Run = NOTHING, theirs: Run = NOTHING): Run {
  if (ours.units.length === 0) return theirs
  if (theirs.units.length === 0) return ours
  const pairs = sharedIn(shared, ours, theirs)
  const parts: Run[] = []
  let [from, theirFrom] = [0, 0]
  for (const [at, theirAt] of [...pairs, [ours.units.length, theirs.units.length] as const]) {
    parts.push(interleave(slice(ours, from, at), slice(theirs, theirFrom, theirAt)))
    parts.push(slice(theirs, theirAt, theirAt + 1))
    ;[from, theirFrom] = [at + 1, theirAt + 1]
  }
  return join(parts)
}

/** What both put in at this place, by its place in both runs. */
function sharedIn(shared: Int32Array, ours: Run, theirs: Run): [number, number][] {
  const places = new Map(theirs.indexes.map((index, at) => [index, at]))
  return ours.indexes.flatMap((index, at): [number, number][] => {
    const place = places.get(shared[index] ?? -1)
    return place === undefined ? [] : [[at, place]]
  })
}

function interleave(ours: Run, theirs: Run): Run {
  if (ours.units.length === 0) return theirs
  if (theirs.units.length === 0) return ours
  const [lead, theirLead] = [leadOf(ours), leadOf(theirs)]
  const [cut, theirCut] = [newSectionAt(ours), newSectionAt(theirs)]
  return join([
    slice(ours, 0, lead),
    slice(theirs, 0, theirLead),
    inListOrder(slice(ours, lead, cut), slice(theirs, theirLead, theirCut)),
    slice(ours, cut, ours.units.length),
    slice(theirs, theirCut, theirs.units.length),
  ])
}

/** How many lines at the start go on with what stands above them, or are a table's head: no entry goes before them. */
function leadOf({ units }: Run): number {
  const end = units.findIndex(({ kind, text }) => kind !== 'line' || !/^(?:[ \t]+\S|[ \t]*\|)/.test(text))
  return end < 0 ? units.length : end
}

/** Index at which a new section begins. */
function newSectionAt({ units }: Run): number {
  const at = units.findIndex(({ kind }) => kind === 'heading')
  return at < 0 ? units.length : at
}

function inListOrder(ours: Run, theirs: Run): Run {
  const [first] = theirs.units
  const isBefore = first?.entry ? comparerFor(first.entry) : null
  const all = [...ours.units, ...theirs.units]
  if (!isBefore || !all.every(({ kind }) => kind === 'entry') || new Set(all.map(isHeadingEntry)).size > 1)
    return inSection(ours, theirs)
  const merged: Run[] = []
  let next = 0
  ours.units.forEach((one, at) => {
    const from = next
    while (next < theirs.units.length && isBefore(theirs.units[next]?.entry?.entry, one.entry?.entry)) next++
    merged.push(slice(theirs, from, next), slice(ours, at, at + 1))
  })
  return join([...merged, slice(theirs, next, theirs.units.length)])
}

/** Ours first; but what stands below a heading that is an entry would be that entry's: it goes before. */
function inSection(ours: Run, theirs: Run): Run {
  const first = theirs.units.findIndex((unit) => unit.kind === 'heading' || isHeadingEntry(unit))
  const cut = first < 0 ? theirs.units.length : first
  if (cut === 0 || !ours.units.some(isHeadingEntry)) return join([ours, theirs])
  return join([slice(theirs, 0, cut), ours, slice(theirs, cut, theirs.units.length)])
}

function isHeadingEntry({ entry }: Unit): boolean {
  return entry?.open.found[entry.index]?.reading.layout === 'heading'
}

function slice({ units, ids, indexes }: Run, from: number, to: number): Run {
  return { units: units.slice(from, to), ids: ids.slice(from, to), indexes: indexes.slice(from, to) }
}

function join(runs: readonly Run[]): Run {
  return {
    units: runs.flatMap(({ units }) => units),
    ids: runs.flatMap(({ ids }) => ids),
    indexes: runs.flatMap(({ indexes }) => indexes),
  }
}
