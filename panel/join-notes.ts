/** A text before and after somebody changed it. */
export interface Hand {
  readonly before: string
  readonly after: string
}

/**
 * Puts together what two hands did to one note: where one only added lines at the end, or both changed different
 * places, nobody has to choose.
 * @param mine what was typed; `before` as the field showed it
 * @param theirs what became of the note in the library; its `before` is the list's form of `mine.before`
 * @returns null when both changed the same place
 */
export function joinNotes(mine: Hand, theirs: Hand): string | null {
  if (theirs.after === theirs.before) return mine.after
  if (mine.after === mine.before) return theirs.after
  if (theirs.before === '' && mine.after !== '') return `${mine.after.trimEnd()}\n${theirs.after}`
  const added = linesAdded(theirs)
  if (added !== null) return mine.after + added
  const mineAdded = linesAdded(mine)
  if (mineAdded !== null) return theirs.after + mineAdded
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

/** What a hand wrote below all that was there; null when it did something else. */
function linesAdded({ before, after }: Hand): string | null {
  const tail = after.slice(before.length)
  return after.startsWith(before) && tail.startsWith('\n') ? tail : null
}

/** The stretch that a hand replaced. */
function spliceOf({ before, after }: Hand) {
  const shared = Math.min(before.length, after.length)
  let start = 0
  while (start < shared && before[start] === after[start]) start++
  let end = 0
  while (end < shared - start && before.at(-1 - end) === after.at(-1 - end)) end++
  return { start, end: before.length - end, text: after.slice(start, after.length - end) }
}
