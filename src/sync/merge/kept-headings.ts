import type { Fate } from './decide.ts'
import type { Unit } from './units.ts'
import type { Version, Versions } from './versions.ts'

/**
 * Headings that one side took out while the other put something under them, by index. A heading that was written
 * anew, or put elsewhere, was not taken out.
 */
export function keptHeadings(versions: Versions, fates: ReadonlyMap<number, Fate>): ReadonlySet<number> {
  const { base, ours, theirs } = versions
  const kept = new Set<number>()
  base.forEach(({ kind }, index) => {
    if (kind !== 'heading') return
    const [isOurs, isTheirs] = [(ours.anchors[index] ?? -1) >= 0, (theirs.anchors[index] ?? -1) >= 0]
    if (isOurs === isTheirs) return
    const [keeper, remover] = isOurs ? [ours, theirs] : [theirs, ours]
    if (isRewritten(versions, remover, index) || !holdsMore(versions, keeper, index, fates)) return
    kept.add(index)
  })
  return kept
}

/** True when a side has the heading elsewhere, or another one between the same headings. */
function isRewritten({ base, ids }: Versions, side: Version, index: number): boolean {
  if (side.ids.includes(ids[index] ?? 0)) return true
  const isKept = (at: number) => base[at]?.kind === 'heading' && (side.anchors[at] ?? -1) >= 0
  let [above, below] = [index - 1, index + 1]
  while (above >= 0 && !isKept(above)) above--
  while (below < base.length && !isKept(below)) below++
  const before = headingsIn(base, above + 1, index)
  const [from, to] = [(side.anchors[above] ?? -1) + 1, side.anchors[below] ?? side.units.length]
  return headingsIn(side.units, from, to) > before
}

function headingsIn(units: readonly Unit[], from: number, to: number): number {
  return units.slice(from, to).filter(({ kind }) => kind === 'heading').length
}

/** True when a side has entries under a heading that the other side does not know, or that are kept for it. */
function holdsMore(
  { ids, base }: Versions,
  side: Version,
  index: number,
  fates: ReadonlyMap<number, Fate>,
): boolean {
  const known = new Set(ids.slice(index, index + base.length))
  for (let at = (side.anchors[index] ?? -1) + 1; at < side.units.length; at++) {
    const kind = side.units[at]?.kind
    if (kind === 'heading') return false
    if (kind !== 'entry') continue
    const fate = fates.get(side.ids[at] ?? 0)
    if (fate ? fate.conflict !== undefined : !known.has(side.ids[at] ?? 0)) return true
  }
  return false
}
