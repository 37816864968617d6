/** A title and where it stands, as numbers. */
export interface Placed {
  readonly title: string
  readonly section: number
}

/**
 * The plain way to guess where a title belongs, as a yardstick: the sections of its most similar titles, by the cosine
 * of words weighted by rarity.
 * @param most how many of them vote at most
 * @returns three sections, best first, for one voter, for two and so on; when voters have fewer, those of the next
 * neighbours
 */
export function nearestSections(known: readonly Placed[], title: string, most: number): number[][] {
  const holders = new Map<string, number>()
  const bags = known.map((other) => wordsIn(other.title))
  for (const bag of bags) for (const word of bag) holders.set(word, (holders.get(word) ?? 0) + 1)
  const weigh = (word: string) => Math.log((known.length + 1) / ((holders.get(word) ?? 0) + 1)) + 1
  const length = (bag: ReadonlySet<string>) => Math.hypot(...Array.from(bag, weigh)) || 1
  const asked = wordsIn(title)
  const near = known
    .map(({ section }, i) => {
      const bag = bags[i] ?? new Set<string>()
      const shared = [...asked].filter((word) => bag.has(word))
      const product = shared.reduce((sum, word) => sum + weigh(word) ** 2, 0)
      return { section, likeness: product / length(bag) / length(asked) }
    })
    .sort((a, b) => b.likeness - a.likeness)
  const order = near.map(({ section }) => section)
  return Array.from({ length: most }, (_, voters) => {
    const votes = new Map<number, number>()
    for (const { section, likeness } of near.slice(0, voters + 1)) {
      votes.set(section, (votes.get(section) ?? 0) + likeness)
    }
    const voted = [...votes].sort(([, a], [, b]) => b - a).map(([section]) => section)
    return [...new Set([...voted, ...order])].slice(0, 3)
  })
}

function wordsIn(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
}
