/** A text before and after somebody changed it. */
export interface Hand {
  readonly before: string
  readonly after: string
}

/**
 * Puts together what two hands did to one note: where one only went on writing at the end, or both changed different
 * places, nobody has to choose.
 * @param mine what was typed; `before` as the field showed it
 * @param theirs what became of the note in the library; its `before` is the list's form of `mine.before`
 * @returns null when both changed the same place
 */
export function joinNotes(mine: Hand, theirs: Hand): string | null {
  if (theirs.after === theirs.before) return mine.after
  if (mine.after === mine.before) return theirs.after
  if (theirs.after.startsWith(theirs.before)) return mine.after + theirs.after.slice(theirs.before.length)
  if (mine.after.startsWith(mine.before)) return theirs.after + mine.after.slice(mine.before.length)
  if (mine.before !== theirs.before) return null
  const [a, b] = [spliceOf(mine), spliceOf(theirs)]
  const [first, second] = a.start <= b.start ? [a, b] : [b, a]
  if (first.end >= second.start) return null
  const base = mine.before
  return (
    base.slice(0, first.start) +
    first.text +
    base.slice(first.end, second.start) +
    second.text +
    base.slice(second.end)
  )
}

/** The stretch of lines that a hand replaced. */
function spliceOf({ before, after }: Hand) {
  const shared = Math.min(before.length, after.length)
  let start = 0
  while (start < shared && before[start] === after[start]) start++
  let end = 0
  while (end < shared - start && before.at(-1 - end) === after.at(-1 - end)) end++
  return { start, end: before.length - end, text: after.slice(start, after.length - end) }
}
