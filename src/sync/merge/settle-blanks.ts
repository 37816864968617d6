import type { Conflict } from './conflict.ts'

/** A merged text with its conflicts. */
interface Merged {
  readonly text: string
  readonly conflicts: readonly Conflict[]
}

/**
 * Where one side already says all that the merged text says, takes that side's blank lines: a merge made again, after
 * a round that was cut short, must give the same text.
 */
export function settleBlanks(merged: Merged, base: string, ours: string, theirs: string): Merged {
  const said = filledLines(merged.text)
  const [was, our, their] = [filledLines(base), filledLines(ours), filledLines(theirs)]
  if (our === their) return merged
  if (our !== was && said === their) return withBlanksOf(theirs, merged)
  return their !== was && said === our ? withBlanksOf(ours, merged) : merged
}

function filledLines(text: string): string {
  return text.replace(/^[ \t\r]*\n/gm, '')
}

/** The same conflicts in a text with other blank lines. */
function withBlanksOf(text: string, { text: merged, conflicts }: Merged): Merged {
  if (text === merged) return { text, conflicts }
  const [before, after] = [filledNumbers(merged), filledNumbers(text)]
  const moved = conflicts.map((conflict) => {
    const at = before.findIndex((line) => line >= conflict.line)
    return { ...conflict, line: after[at < 0 ? after.length - 1 : at] ?? 1 }
  })
  return { text, conflicts: moved }
}

/** The 1-based numbers of the lines that are not blank. */
function filledNumbers(text: string): number[] {
  return text.split('\n').flatMap((line, at) => (line.trim() === '' ? [] : [at + 1]))
}
