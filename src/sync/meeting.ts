import { commonText } from './common-text.ts'
import { doubtOf, massRemoval, type Stop, strangers } from './guards.ts'
import { closestText, linesOf, lostLines, saying } from './lines.ts'
import type { Conflict } from './merge/conflict.ts'
import type { Merge } from './merge.ts'

/** What the library knows of a list and its file. */
export interface Known {
  /** The library's text now. */
  readonly ours: string
  /** The file's text when both last met; null when they never did. */
  readonly base: string | null
  /** A text that was about to be written to the file; null when the last write is known to have ended. */
  readonly pending: string | null
}

/** A three-way merge of a list's texts. */
export type MergeLists = (base: string, ours: string, theirs: string) => Merge

/** What both sides are to be. */
export interface Meeting {
  readonly kind: 'meeting'
  readonly text: string
  readonly conflicts: readonly Conflict[]
}

/**
 * Works out what the library's text and the file's text come to. Pure.
 * @param guarded false when a person has agreed to what would be removed
 */
export function meet(known: Known, theirs: string, merge: MergeLists, guarded = true): Meeting | Stop {
  const { ours, pending } = known
  if (theirs === ours) return agreed(ours)
  // The last write came through, or broke off in the middle: what the file says is the library's own.
  if (pending !== null && (theirs === pending || isTorn(theirs, pending, known.base))) return agreed(ours)
  if (known.base === null && theirs.trim() === '') return agreed(ours)
  if (known.base === null && guarded) return strangers(ours, theirs)
  const base = known.base ?? commonText(ours, theirs)
  const from = pending === null ? base : (closestText(theirs, [base, pending]) ?? base)
  const doubt = guarded && known.base !== null ? doubtOf(from, theirs) : null
  if (doubt) return doubt
  const { text, conflicts } = mergedOf(from, ours, theirs, merge)
  const removal =
    (guarded && (massRemoval(ours, text, 'library') ?? massRemoval(theirs, text, 'file'))) || null
  return removal ?? { kind: 'meeting', text, conflicts }
}

/**
 * Works out what a list and an edited copy of it come to. Pure.
 * @param earlier the list's earlier texts: the one that is most like the copy is its base. Of equally close ones the
 *   first: the oldest goes first, so that a doubt keeps both versions instead of taking the copy's
 * @param guarded false when a person has agreed to what would be removed
 */
export function bringBack(
  ours: string,
  earlier: readonly string[],
  copy: string,
  merge: MergeLists,
  guarded: boolean,
): Meeting | Stop {
  const likely = closestText(copy, [...earlier, ours]) ?? ours
  const base = isCopyOf(copy, likely) ? likely : commonText(ours, copy)
  const { text, conflicts } = mergedOf(base, ours, copy, merge)
  return (guarded && massRemoval(ours, text, 'library')) || { kind: 'meeting', text, conflicts }
}

/** True when a text was most likely made from another one: it has at least half of its lines, blank ones aside. */
export function isCopyOf(copy: string, text: string): boolean {
  return saying(lostLines(text, copy)) * 2 <= saying(linesOf(text))
}

/** What a person chose: one side's text for both. */
export function takeSide(side: 'file' | 'library') {
  return ({ ours }: Known, theirs: string): Meeting => agreed(side === 'file' ? theirs : ours)
}

function mergedOf(base: string, ours: string, theirs: string, merge: MergeLists): Merge {
  if (base === theirs) return agreed(ours)
  if (base === ours) return agreed(theirs)
  return merge(base, ours, theirs)
}

function agreed(text: string): Meeting {
  return { kind: 'meeting', text, conflicts: [] }
}

/** True for what a write that broke off leaves behind, and nobody else had written. */
function isTorn(theirs: string, pending: string, base: string | null): boolean {
  return theirs !== base && theirs.length < pending.length && pending.startsWith(theirs)
}
