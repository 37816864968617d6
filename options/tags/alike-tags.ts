import { folded } from '../../src/model/folded.ts'

/**
 * Of tags that differ only in case, accents or width, the one that most entries have: most likely they are one tag.
 * @param counts how many entries have each tag
 * @returns by tag; the most used one, and a tag that stands alone, are not in it
 */
export function alikeTags(counts: ReadonlyMap<string, number>): ReadonlyMap<string, string> {
  const best = new Map<string, string>()
  for (const [tag, count] of counts) {
    const other = best.get(folded(tag))
    if (other === undefined || count > (counts.get(other) ?? 0)) best.set(folded(tag), tag)
  }
  return new Map(
    [...counts.keys()].flatMap((tag) => {
      const main = best.get(folded(tag)) ?? tag
      return main === tag ? [] : [[tag, main] as const]
    }),
  )
}

/**
 * The tag that a new name most likely means, when it differs from it only in case, accents or width; of several the
 * most used one. Null when there is none, or a tag of just that name.
 */
export function tagMeant(name: string, own: string, counts: ReadonlyMap<string, number>): string | null {
  if (name === '' || counts.has(name)) return null
  const alike = [...counts].filter(([tag]) => tag !== own && folded(tag) === folded(name))
  return alike.sort(([, a], [, b]) => b - a)[0]?.[0] ?? null
}
