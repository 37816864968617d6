import type { Piece } from './parts.ts'

/** Where an entry of the list given stands in the new text. */
export interface Place {
  readonly piece: Piece
  /** Position of its first line, and the end of its lines. */
  readonly start: number
  readonly end: number
}

/**
 * A text while it grows, line by line. Only its end is looked at, for the whole of a long one would have to be put
 * together each time.
 */
export class Draft {
  readonly places: Place[] = []
  /** True while the last line is an entry of the dialect, after which the next one can follow. */
  isRunning = false
  readonly #texts: string[] = []
  #length = 0
  #lastLine = ''

  /** Adds to the end. */
  add(text: string): void {
    if (text === '') return
    this.#texts.push(text)
    this.#length += text.length
    const end = this.#lastLine + text
    this.#lastLine = end.slice(end.slice(0, -1).lastIndexOf('\n') + 1)
  }

  get length(): number {
    return this.#length
  }

  /** The last line with its line end, where it has one. */
  get lastLine(): string {
    return this.#lastLine
  }

  /** All that was added. */
  get text(): string {
    return this.#texts.join('')
  }
}
