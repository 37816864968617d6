import { identify } from '../../sources/identify.ts'
import { type ChangedLines, changedLines } from '../changed-lines.ts'
import { linesOf } from '../lines.ts'

/** A changed stretch longer than this is left to the merge by entries, in lines. */
const MOST_LINES = 50

/**
 * Merges what needs no reading: each side changed a few entries in one place, far from the other's and of other works.
 * Gives what the merge by entries would give, which reads all three texts for it.
 * @returns null when the sides' changes may have to do with each other
 */
export function mergeApart(base: string, ours: string, theirs: string): string | null {
  const [our, their] = [changedLines(base, ours), changedLines(base, theirs)]
  const isOursFirst = our.from < their.from
  const gap = isOursFirst ? base.slice(our.aTo, their.from) : base.slice(their.aTo, our.from)
  if (Math.max(our.from, their.from) <= Math.min(our.aTo, their.aTo) || !parts(gap)) return null
  const [one, other] = [worksIn(base, ours, our), worksIn(base, theirs, their)]
  if (!one || !other || [...one].some((work) => other.has(work))) return null
  const written = ours.slice(our.from, our.bTo)
  const shift = isOursFirst ? 0 : their.bTo - their.aTo
  return theirs.slice(0, our.from + shift) + written + theirs.slice(our.aTo + shift)
}

/** True when unchanged lines hold two entries with links of their own: no entry has to do with both sides. */
function parts(gap: string): boolean {
  return (gap.match(/^(?:[-*+] |\d+[.)] |\| ?)[^\n]*https?:\/\//gm)?.length ?? 0) > 1
}

/**
 * The works that changed lines name, before and after.
 * @returns null when they hold more than entries with a link each, and what is indented below them
 */
function worksIn(base: string, side: string, { from, aTo, bTo }: ChangedLines): Set<string> | null {
  const works = new Set<string>()
  for (const stretch of [base.slice(from, aTo), side.slice(from, bTo)]) {
    const lines = linesOf(stretch)
    if (lines.length > MOST_LINES || !lines.every(isPlain)) return null
    for (const [url] of stretch.matchAll(/https?:\/\/[^\s()<>[\]|"'`]+/g))
      works.add(identify(url)?.key ?? url)
  }
  return works
}

/** An entry with its link in a list or a table, or a line below one; its end of line is there. */
function isPlain(line: string): boolean {
  return /^(?:(?:[-*+] |\d+[.)] |\| ?).*https?:\/\/|[ \t]+\S).*\n$/.test(line)
}
