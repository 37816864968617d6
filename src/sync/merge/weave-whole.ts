import { linesOf } from '../lines.ts'
import type { Piece } from './piece.ts'
import { keyOfLine } from './stray-lines.ts'
import type { Unit } from './units.ts'
import { weave } from './weave.ts'

/**
 * Merges three versions of a stretch of a list into pieces. Whose a line is may hang on its neighbours, and a line that
 * each version has as a part of something else would be written twice, or lost: then such lines are merged by
 * themselves.
 */
export function weaveWhole(base: readonly Unit[], ours: readonly Unit[], theirs: readonly Unit[]): Piece[] {
  const pieces = weave(base, ours, theirs, { isApart: false })
  const counts = [base, ours, theirs].map(countLines)
  const faults = countFaults(counts, pieces)
  if (faults === 0) return pieces
  const apart = weave(base, ours, theirs, { isApart: true })
  return countFaults(counts, apart) < faults ? apart : pieces
}

type Counts = ReadonlyMap<string, number>

function countLines(parts: readonly { readonly text: string }[]): Counts {
  const counts = new Map<string, number>()
  for (const { text } of parts)
    for (const line of linesOf(text)) {
      const key = keyOfLine(line)
      if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  return counts
}

/** How many lines stand more than once though no version has them twice, or are gone though every version has them. */
function countFaults(versions: readonly Counts[], pieces: readonly Piece[]): number {
  const merged = countLines(pieces)
  let faults = 0
  for (const key of new Set(versions.flatMap((counts) => [...counts.keys()]))) {
    const times = versions.map((counts) => counts.get(key) ?? 0)
    if (Math.max(...times) > 1) continue
    const now = merged.get(key) ?? 0
    if (now > 1 || (now === 0 && Math.min(...times) > 0)) faults++
  }
  return faults
}
