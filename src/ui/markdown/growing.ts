import type { Run } from './emphasis-run.ts'
import type { Inline } from './tree.ts'

/** Emphasis nested deeper than this is shown as it is typed: nobody can tell it apart, and drawing it has its limits. */
const DEEPEST = 12

type Growth = Inline | { kind: 'text'; text: string }

/** A run that may still open emphasis. */
interface Opener {
  readonly sign: string
  /** Place among the pieces of the text that the run itself is, until it is used. */
  readonly at: number
  left: number
}

/** Running text while it is read: pieces so far, and the runs that wait for the one that closes them. */
export class Growing {
  readonly #pieces: Growth[] = []
  readonly #depths: number[] = []
  readonly #openers: Opener[] = []
  /** How many openers there are of each sign, so that a closer without one costs nothing. */
  readonly #waiting = new Map<string, number>()

  text(text: string): void {
    if (text !== '') this.add({ kind: 'text', text })
  }

  add(piece: Inline, depth = 0): void {
    this.#pieces.push(piece)
    this.#depths.push(depth)
  }

  /** Takes a run: closes what it closes, and lets what is left of it wait. */
  run({ sign, count, canOpen, canClose }: Run): void {
    let left = count
    while (canClose && left > 0) {
      const used = this.#close(sign, left)
      if (used === 0) break
      left -= used
    }
    if (left === 0) return
    if (canOpen) {
      this.#openers.push({ sign, at: this.#pieces.length, left })
      this.#count(sign, 1)
    }
    this.text(sign.repeat(left))
  }

  finished(): readonly Inline[] {
    const joined: Inline[] = []
    for (const piece of this.#pieces) {
      const last = joined.at(-1)
      if (piece.kind === 'text' && last?.kind === 'text')
        joined[joined.length - 1] = { kind: 'text', text: last.text + piece.text }
      else if (piece.kind !== 'text' || piece.text !== '') joined.push(piece)
    }
    return joined
  }

  /** Wraps what stands since the last opener of that sign; gives how many signs that took, none when it cannot. */
  #close(sign: string, left: number): number {
    if ((this.#waiting.get(sign) ?? 0) === 0) return 0
    const index = this.#openers.findLastIndex((opener) => opener.sign === sign)
    const opener = this.#openers[index]
    if (!opener) return 0
    const used = left >= 2 && opener.left >= 2 ? 2 : 1
    if (sign === '~' && used !== 2) return 0
    const depth = 1 + this.#depths.slice(opener.at + 1).reduce((most, each) => Math.max(most, each), 0)
    if (depth > DEEPEST) return this.#forget()
    for (const passed of this.#openers.splice(index + 1)) this.#count(passed.sign, -1)
    const children = this.#pieces.splice(opener.at + 1)
    this.#depths.length = opener.at + 1
    opener.left -= used
    this.#pieces[opener.at] = { kind: 'text', text: sign.repeat(opener.left) }
    if (opener.left === 0) {
      this.#openers.pop()
      this.#count(sign, -1)
    }
    this.add({ kind: sign === '~' ? 'struck' : used === 2 ? 'strong' : 'emphasis', children }, depth)
    return used
  }

  /** What is so deep stays as it is typed, all of it: to look again at each closer would take for ever. */
  #forget(): 0 {
    this.#openers.length = 0
    this.#waiting.clear()
    return 0
  }

  #count(sign: string, by: number): void {
    this.#waiting.set(sign, (this.#waiting.get(sign) ?? 0) + by)
  }
}
