import type { Version, Versions } from './versions.ts'

/** Lines that a side took from one place to another, by index in that side. */
export interface MovedLines {
  readonly ours: ReadonlySet<number>
  readonly theirs: ReadonlySet<number>
  /** Those of ours that theirs moved, too: they stand where theirs has them. */
  readonly both: ReadonlySet<number>
}

/** Finds the lines that are no entries and that a side has elsewhere than the base, each of them once. */
export function movedLines({ base, ids, ours, theirs }: Versions): MovedLines {
  const was = singles(
    base.map(({ kind }) => kind !== 'entry'),
    ids,
  )
  const [our, their] = [movedIn(was, ours), movedIn(was, theirs)]
  return {
    ours: new Set(our.values()),
    theirs: new Set(their.values()),
    both: new Set([...our].flatMap(([id, at]) => (their.has(id) ? [at] : []))),
  }
}

function movedIn(was: ReadonlyMap<number, number>, side: Version): Map<number, number> {
  const is = singles(
    side.units.map(({ kind }) => kind !== 'entry'),
    side.ids,
  )
  return new Map([...is].filter(([id]) => (side.anchors[was.get(id) ?? -1] ?? 0) < 0))
}

/** Where the lines stand that a version has once, by their numbers. */
function singles(isLine: readonly boolean[], ids: readonly number[]): Map<number, number> {
  const places = new Map<number, number>()
  const twice = new Set<number>()
  ids.forEach((id, at) => {
    if (places.has(id)) twice.add(id)
    if (isLine[at]) places.set(id, at)
  })
  for (const id of twice) places.delete(id)
  return places
}
