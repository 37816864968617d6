import { changedLines } from './changed-lines.ts'

/** The lines of a text, each with its line feed. */
export function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

/** The lines of one text that another has not, or has fewer times. */
export function lostLines(before: string, after: string): string[] {
  // What both share at their ends takes nothing away.
  const { from, aTo, bTo } = changedLines(before, after)
  const left = new Map<string, number>()
  for (const line of linesOf(after.slice(from, bTo))) left.set(line, (left.get(line) ?? 0) + 1)
  return linesOf(before.slice(from, aTo)).filter((line) => {
    const times = left.get(line) ?? 0
    if (times > 0) left.set(line, times - 1)
    return times === 0
  })
}

/**
 * The one of some earlier texts from which a text was most likely made: the fewest lines differ.
 * @returns the first of equally close ones; null when there is none
 */
export function closestText(text: string, candidates: readonly string[]): string | null {
  let closest: string | null = null
  let least = Number.POSITIVE_INFINITY
  for (const candidate of new Set(candidates)) {
    const differing = lostLines(text, candidate).length + lostLines(candidate, text).length
    if (differing >= least) continue
    least = differing
    closest = candidate
  }
  return closest
}

/** How many lines say something. */
export function saying(lines: readonly string[]): number {
  return lines.filter((line) => line.trim() !== '').length
}
