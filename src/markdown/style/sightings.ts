import type { Style } from './style.ts'
import { VotesBy } from './votes.ts'

/** The votes of a style among which a way of writing is counted. */
type Among = Exclude<keyof Style, 'wrap'>

/** One way of writing something, as an entry shows it. */
interface Sighting {
  readonly among: Among
  /** The key of the votes, where there are several. */
  readonly key: string
  readonly way: string
  /** It counts the same near and far. */
  readonly isAlike: boolean
}

/** All that one entry shows of how its list is written; counted with whatever weight the entry has. */
export class Sightings {
  readonly #seen: Sighting[] = []
  #sign = ''

  /** Notes a way that counts by the weight of its entry. */
  see(among: Among, way: string, key = ''): void {
    this.#note({ among, key, way, isAlike: false })
  }

  /** Notes a way that counts the same in every entry. */
  seeAlike(among: Among, way: string, key = ''): void {
    this.#note({ among, key, way, isAlike: true })
  }

  #note(sighting: Sighting): void {
    const { among, key, way, isAlike } = sighting
    this.#seen.push(sighting)
    // With their lengths, no two of them make the same text.
    this.#sign += `${among} ${isAlike} ${key.length} ${key} ${way.length} ${way} `
  }

  /** The same text for entries that show the same. */
  get sign(): string {
    return this.#sign
  }

  /**
   * Counts all of it.
   * @param weight of all entries that show just this
   * @param times how many those are
   */
  countIn(style: Style, weight: number, times = 1): void {
    for (const { among, key, way, isAlike } of this.#seen) {
      const votes = style[among]
      const own = votes instanceof VotesBy ? votes.of(key) : votes
      own.add(way, isAlike ? times : weight)
    }
  }
}
