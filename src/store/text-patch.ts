import { commonPrefix, commonSuffix } from './common-ends.ts'
import type { Splice } from './restore-point-row.ts'

/**
 * Splices that make `from` into `to`, by whole lines, in order and without touching one another; offsets
 * are those of `from`. Not always the fewest, always exact: a moved block costs its own length twice,
 * not the distance it moved.
 */
export function patchBetween(from: string, to: string): Splice[] {
  if (from === to) return []
  const start = commonStart(from, to)
  const common = commonEnd(from, to, start)
  const before = linesOf(from.slice(start, from.length - common))
  const after = linesOf(to.slice(start, to.length - common))
  return lineSplices(before, after, start)
}

/** Makes `text` into what its patch says; the patch must have been made from this text. */
export function applyPatch(text: string, patch: readonly Splice[]): string {
  let made = ''
  let done = 0
  for (const { at, remove, insert } of patch) {
    made += text.slice(done, at) + insert
    done = at + remove
  }
  return made + text.slice(done)
}

/** The patch that takes a patch of this text back: made for the text after it, and as large in each place. */
export function invertPatch(text: string, patch: readonly Splice[]): Splice[] {
  let grown = 0
  return patch.map(({ at, remove, insert }) => {
    const inverse = { at: at + grown, remove: insert.length, insert: text.slice(at, at + remove) }
    grown += insert.length - remove
    return inverse
  })
}

/** Length of what both begin with, up to the start of a line. */
function commonStart(a: string, b: string): number {
  const same = commonPrefix(a, b)
  return same === 0 ? 0 : a.lastIndexOf('\n', same - 1) + 1
}

/** Length of what both end with after `start`, from the start of a line. */
function commonEnd(a: string, b: string, start: number): number {
  const same = commonSuffix(a, b, Math.min(a.length, b.length) - start)
  const startsLine = (text: string) => {
    const at = text.length - same
    return at === start || text.charCodeAt(at - 1) === 10
  }
  if (startsLine(a) && startsLine(b)) return same
  const stop = a.indexOf('\n', a.length - same)
  return stop < 0 ? 0 : a.length - stop - 1
}

/** The lines of a text, each with its line feed. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

/** Walks both sides from run to run of lines that they share. */
function lineSplices(before: readonly string[], after: readonly string[], offset: number): Splice[] {
  const splices: Splice[] = []
  let at = offset
  let i = 0
  let j = 0
  while (i < before.length || j < after.length) {
    const skip = nextRun(before, i, after, j)
    const gone = before.slice(i, i + skip.before).join('')
    const come = after.slice(j, j + skip.after).join('')
    if (gone !== come) splices.push({ at, remove: gone.length, insert: come })
    i += skip.before
    j += skip.after
    at += gone.length
    for (; i < before.length && before[i] === after[j]; i++, j++) at += before[i]?.length ?? 0
  }
  return splices
}

/** How many lines to pass on each side until the longer of the two runs that begin here, or all of them. */
function nextRun(before: readonly string[], i: number, after: readonly string[], j: number) {
  const inBefore = j < after.length ? before.indexOf(after[j] ?? '', i) : -1
  const inAfter = i < before.length ? after.indexOf(before[i] ?? '', j) : -1
  const removed = inBefore < 0 ? 0 : runLength(before, inBefore, after, j)
  const inserted = inAfter < 0 ? 0 : runLength(before, i, after, inAfter)
  if (removed === 0 && inserted === 0) return { before: before.length - i, after: after.length - j }
  return removed >= inserted ? { before: inBefore - i, after: 0 } : { before: 0, after: inAfter - j }
}

function runLength(a: readonly string[], i: number, b: readonly string[], j: number): number {
  let n = 0
  while (i + n < a.length && a[i + n] === b[j + n]) n++
  return n
}
