import { fieldsOf } from '../../model/change.ts'
import type { Entry } from '../../model/entry.ts'
import type { OpenList } from '../open-list.ts'
import { targetAt } from './lookup.ts'

/** A stretch of a text; `end` is not included. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** What an edit is about: the entry's stretch before it and after it, where it has one. */
export interface Touched {
  readonly before?: Stretch
  readonly after?: Stretch
  /** True when more entries may be nested in the entry than before. */
  readonly mayNest: boolean
  /** True when the entry must end where its stretch does, so that it can be taken out again. */
  readonly isWhole: boolean
  /** Index of the entry that a new one must be nested in: what stands in it is among its notes, and those around it. */
  readonly host?: number
  /** True when the sections of entries may have other titles. */
  readonly renames: boolean
}

/**
 * True when an edit does something to entries that it does not name, or does not leave one entry where it should. A
 * list is read as a whole, so a few signs in one entry can change what the lines around it mean.
 */
export function isHarmful(before: OpenList, after: OpenList, touched: Touched): boolean {
  const [was, is] = [before.list.entries, after.list.entries]
  const most = Math.min(was.length, is.length)
  const alike = (i: number, j: number) => isSame(before, i, after, j, touched.renames)
  let top = 0
  while (top < most && alike(top, top)) top++
  let bottom = 0
  while (bottom < most - top && alike(was.length - 1 - bottom, is.length - 1 - bottom)) bottom++
  const old = split(before, top, was.length - bottom, touched.before)
  const fresh = split(after, top, is.length - bottom, touched.after)
  if (touched.host !== undefined && !isHostKept(before, after, touched.host, touched.after)) return true
  const hosts = hostsOf(before, touched.host)
  old.around.push(...old.others.filter((index) => hosts.has(index)))
  old.others = old.others.filter((index) => !hosts.has(index))
  if (old.around.length !== fresh.around.length || old.others.length !== fresh.others.length) return true
  if (old.others.some((index, at) => !alike(index, fresh.others[at] ?? -1))) return true
  return touched.after !== undefined && isEntryLost(after, touched, countOf(before, touched.before))
}

/** The entry that a new one is nested in, and those that it is nested in itself. */
function hostsOf({ found }: OpenList, host = -1): ReadonlySet<number> {
  const hosts = new Set<number>()
  for (let at = host; at >= 0; at = found[at]?.parent ?? -1) hosts.add(at)
  return hosts
}

/** True when the new entry is nested in its host, and nothing of that but its notes reads otherwise. */
function isHostKept(before: OpenList, after: OpenList, host: number, stretch: Stretch | undefined): boolean {
  const fresh = stretch ? insideOf(after, stretch)[0] : undefined
  if (fresh === undefined || after.found[fresh]?.parent !== host) return false
  return [...hostsOf(before, host)].every((index) => {
    const [was, is] = [before.list.entries[index], after.list.entries[index]]
    return was !== undefined && is !== undefined && saidBesideNotes(was) === saidBesideNotes(is)
  })
}

function isEntryLost(after: OpenList, touched: Touched, wanted: number): boolean {
  const { after: stretch, mayNest, isWhole } = touched
  if (!stretch) return false
  const inside = insideOf(after, stretch)
  const outer = inside.filter((index) => !inside.includes(after.found[index]?.parent ?? -1))
  if (isWhole && !endsAt(after, outer[0] ?? -1, stretch.end)) return true
  if (outer.length !== 1 || !startsAt(after, outer[0] ?? -1, stretch.start)) return true
  return !mayNest && inside.length > Math.max(1, wanted)
}

/** True when an entry begins on the line that a position is in. */
function startsAt(open: OpenList, index: number, position: number): boolean {
  const start = targetAt(open, index)?.start ?? -1
  return start >= position && !open.text.slice(position, start).includes('\n')
}

/** True when an entry ends at a position, blank lines above that aside. */
function endsAt(open: OpenList, index: number, position: number): boolean {
  const end = targetAt(open, index)?.end ?? -1
  return end >= 0 && end <= position && open.text.slice(end, position).trim() === ''
}

function countOf(open: OpenList, stretch: Stretch | undefined): number {
  return stretch ? insideOf(open, stretch).length : 1
}

/** Entries that begin in a stretch, by index. */
function insideOf(open: OpenList, { start, end }: Stretch): number[] {
  const inside: number[] = []
  for (let index = firstFrom(open, start); index < open.found.length; index++) {
    if ((targetAt(open, index)?.start ?? end) >= end) break
    inside.push(index)
  }
  return inside
}

/** The first entry that begins at a position or after it. */
function firstFrom(open: OpenList, position: number): number {
  let low = 0
  let high = open.found.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((targetAt(open, middle)?.start ?? 0) < position) low = middle + 1
    else high = middle
  }
  return low
}

/** Of the entries from one index to another, those around a stretch and those apart from it. */
function split(
  open: OpenList,
  from: number,
  to: number,
  stretch: Stretch | undefined,
): { around: number[]; others: number[] } {
  const parts: { around: number[]; others: number[] } = { around: [], others: [] }
  for (let index = from; index < to; index++) {
    const target = targetAt(open, index)
    if (!target) continue
    if (!stretch || target.start >= stretch.end || target.end <= stretch.start) parts.others.push(index)
    else if (target.start < stretch.start) parts.around.push(index)
  }
  return parts
}

/**
 * True when an entry says after an edit what it said before.
 * @param renames its section may have another title
 */
export function isSame(before: OpenList, i: number, after: OpenList, j: number, renames: boolean): boolean {
  const [a, b] = [before.list.entries[i], after.list.entries[j]]
  if (!a || !b) return false
  if (!renames && !samePath(a.section, b.section)) return false
  const [was, is] = [before.found[i], after.found[j]]
  return (was?.reading.fields === is?.reading.fields && was?.notes === is?.notes) || said(a) === said(b)
}

function samePath(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((title, index) => title === b[index]))
}

function said(entry: Entry): string {
  return JSON.stringify([entry.layout, entry.parentLine === undefined, fieldsOf(entry)])
}

function saidBesideNotes({ notes: _notes, ...entry }: Entry): string {
  return said(entry)
}
