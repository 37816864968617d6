/** Counts how often, by weight, each way of writing something was seen. */
export class Votes {
  readonly #counts = new Map<string, number>()
  #total = 0

  /** Counts one sighting. */
  add(way: string, weight: number): void {
    this.#counts.set(way, (this.#counts.get(way) ?? 0) + weight)
    this.#total += weight
  }

  /** The way that was seen most; the first seen among equals. */
  best(accept: (way: string) => boolean = () => true): string | undefined {
    let best: string | undefined
    let most = 0
    for (const [way, count] of this.#counts) {
      if (count <= most || !accept(way)) continue
      best = way
      most = count
    }
    return best
  }

  /** Share of a way in all that was seen, 0 to 1; 0 when nothing was. */
  share(way: string): number {
    return this.#total === 0 ? 0 : (this.#counts.get(way) ?? 0) / this.#total
  }

  /** Sum of all weights. */
  get total(): number {
    return this.#total
  }

  /** Every way with its weight. */
  entries(): IterableIterator<[string, number]> {
    return this.#counts.entries()
  }
}

/** Votes by a key, made when first asked for. */
export class VotesBy {
  readonly #votes = new Map<string, Votes>()

  /** The votes under a key. */
  of(key: string): Votes {
    const known = this.#votes.get(key)
    if (known) return known
    const fresh = new Votes()
    this.#votes.set(key, fresh)
    return fresh
  }

  /** Every key with its votes. */
  entries(): IterableIterator<[string, Votes]> {
    return this.#votes.entries()
  }
}
