import type { Fate } from './decide.ts'
import type { Version, Versions } from './versions.ts'

/**
 * Headings that one side took out while the other put something under them, with the blank lines beside them, by
 * index. A heading that was written anew, or put elsewhere, was not taken out.
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
    if (base[index - 1]?.kind === 'blank') kept.add(index - 1)
    if (base[index + 1]?.kind === 'blank') kept.add(index + 1)
  })
  return kept
}

function isRewritten({ ids }: Versions, side: Version, index: number): boolean {
  const hunk = side.hunks.find(({ baseFrom, baseTo }) => index >= baseFrom && index < baseTo)
  if (side.units.some(({ kind }, at) => kind === 'heading' && side.ids[at] === ids[index])) return true
  if (!hunk) return false
  return side.units.slice(hunk.from, hunk.to).some(({ kind }) => kind === 'heading')
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
