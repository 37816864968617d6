/** Choices that are remembered. */
const KEPT = 5

const NAME = 'palette-recent'

/** Where a page keeps small things of its own. */
type Keeper = Pick<Storage, 'getItem' | 'setItem'>

/** Ids of the choices that were used last, the latest first; none when nothing, or something odd, was kept. */
export function recentChoices(keeper: Keeper): readonly string[] {
  try {
    const kept: unknown = JSON.parse(keeper.getItem(NAME) ?? '[]')
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string').slice(0, KEPT) : []
  } catch {
    return []
  }
}

/** Remembers a choice as the one used last. Without room it is forgotten: the palette works as well. */
export function keepRecent(keeper: Keeper, id: string): void {
  const others = recentChoices(keeper).filter((other) => other !== id)
  try {
    keeper.setItem(NAME, JSON.stringify([id, ...others].slice(0, KEPT)))
  } catch {
    // The order in which the palette offers things is all that is lost.
  }
}
