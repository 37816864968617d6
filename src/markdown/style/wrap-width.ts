/** A line that could have held one word more cannot tell a width; this many that could not can. */
const FEWEST = 3

/** The width that people set most often, taken where the lines leave a range open. */
const USUAL = 80

/** Learns the column at which prose is wrapped, from lines and the first word of the line that goes on after each. */
export class WrapWidth {
  #longest = 0
  #tooLong = Number.POSITIVE_INFINITY
  #breaks = 0

  /** Counts a line of prose that does not go on: the width is not below its length. */
  seeLine(line: string): void {
    if (!/:\/\//.test(line)) this.#longest = Math.max(this.#longest, line.length)
  }

  /** Counts a line of prose and the line that goes on after it: with one word more it was too long. */
  seeBreak(line: string, next: string): void {
    this.seeLine(line)
    if (/:\/\//.test(line)) return
    const word = /^\s*(\S+)/.exec(next)?.[1] ?? ''
    this.#tooLong = Math.min(this.#tooLong, line.length + 1 + word.length)
    this.#breaks++
  }

  /** Counts all lines that another one has counted. */
  seeAll(other: WrapWidth): void {
    this.#longest = Math.max(this.#longest, other.#longest)
    this.#tooLong = Math.min(this.#tooLong, other.#tooLong)
    this.#breaks += other.#breaks
  }

  /** The width in columns; null where prose is not wrapped, or not at any one width. */
  get columns(): number | null {
    if (this.#breaks < FEWEST || this.#longest >= this.#tooLong) return null
    return USUAL >= this.#longest && USUAL < this.#tooLong ? USUAL : this.#longest
  }
}

/**
 * Breaks a line at blanks so that none of the lines is longer than `columns`; links and code are not broken, and a
 * line that starts like another block is not made.
 * @param indent what the lines after the first begin with
 */
export function wrapLine(line: string, columns: number, indent: string): string[] {
  const lines: string[] = []
  let current = ''
  for (const word of line.match(/(?:\[[^\]]*\]\([^)]*\)|`[^`]*`|\S)+|^\s+/g) ?? []) {
    const longer = current === '' || /^\s+$/.test(current) ? current + word : `${current} ${word}`
    const mayBreak = current.trim() !== '' && !/^(?:[-*+>#=|~]|\d+[.)])/.test(word)
    if (longer.length > columns && mayBreak && /[^\s*+-]/.test(current)) {
      lines.push(current)
      current = indent + word
    } else current = longer
  }
  return [...lines, current]
}
