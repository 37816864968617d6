/** How much each token tells: more, the fewer of the texts have it (inverse document frequency). */
export function rarities(bags: readonly (readonly number[])[], tokenCount: number): Float64Array {
  const holders = new Float64Array(tokenCount)
  for (const bag of bags) for (const token of bag) holders[token] = (holders[token] ?? 0) + 1
  return holders.map((count) => Math.max(0, Math.log((bags.length + 1) / (count + 0.5))))
}

/** The length of a text's vector: of all that it says, each by how much it tells. Never zero. */
export function lengthOf(bag: readonly number[], rarity: Float64Array): number {
  let squares = 0
  for (const token of bag) squares += (rarity[token] ?? 0) ** 2
  return Math.sqrt(squares) || 1
}
