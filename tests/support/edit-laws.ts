import { editOpenList } from '../../src/markdown/edit.ts'
import { type OpenList, openList } from '../../src/markdown/open-list.ts'
import { type Change, fieldsOf } from '../../src/model/change.ts'
import type { Entry, NewEntry } from '../../src/model/entry.ts'

/** What went wrong with one edit, in words. */
export interface Fault {
  readonly line: number
  readonly change: Change
  readonly fault: string
}

/** Lines of a text, their ends included. */
function linesOf(text: string): string[] {
  return text.split(/(?<=\n)/)
}

/** Entries as they are said, without their places. */
function said(entries: readonly Entry[]): string[] {
  return entries.map((entry) =>
    JSON.stringify([entry.section, entry.layout, entry.parentLine === undefined, fieldsOf(entry)]),
  )
}

/** The stretch in which two texts differ, by lines: lines alike at the start and at the end. */
export function sharedEnds(before: string, after: string): { top: number; bottom: number } {
  const [a, b] = [linesOf(before), linesOf(after)]
  const most = Math.min(a.length, b.length)
  let top = 0
  while (top < most && a[top] === b[top]) top++
  let bottom = 0
  while (bottom < most - top && a[a.length - 1 - bottom] === b[b.length - 1 - bottom]) bottom++
  return { top, bottom }
}

/** Why an update of an entry is not as it should be: other lines or other entries changed; null when it is. */
export function updateFault(open: OpenList, entry: Entry, change: Change): string | null {
  const { open: after, edit } = editOpenList(open, [change])
  if (edit.outcomes[0]?.kind !== 'done') return edit.text === open.text ? null : 'refused, but changed'
  if (edit.text === open.text) return null
  const lines = linesOf(open.text)
  const top = lines.slice(0, entry.line - 1).join('')
  const bottom = lines.slice(entry.line - 1 + Math.max(1, entry.lines)).join('')
  if (!edit.text.startsWith(top)) return 'changed a line above it'
  if (!edit.text.endsWith(bottom) || edit.text.length < top.length + bottom.length)
    return 'changed a line below it'
  return othersFault(open, after, entry)
}

/** Why entries other than this one, and what is nested in it, are not what they were; null when they are. */
export function othersFault(open: OpenList, after: OpenList, entry: Entry): string | null {
  const grown = after.text.split('\n').length - open.text.split('\n').length
  const was = said(open.list.entries.filter((other) => !isKin(other, entry.line, entry.lines)))
  const is = said(after.list.entries.filter((other) => !isKin(other, entry.line, entry.lines + grown)))
  const changed = was.findIndex((one, at) => one !== is[at])
  if (changed >= 0) return `entry became ${is[changed]} from ${was[changed]}`
  if (is.length !== was.length) return `${is.length - was.length} more entries`
  const own = after.list.entries.filter((other) => other.line === entry.line)
  return own.length === 1 ? null : 'the entry is none any more'
}

/** True for entries that begin in these lines and for those around them. */
function isKin(other: Entry, line: number, lines: number): boolean {
  const isInside = other.line >= line && other.line < line + Math.max(1, lines)
  return isInside || (line >= other.line && line < other.line + other.lines)
}

/** Why a removal is not as it should be; null when it is. */
export function removalFault(open: OpenList, entry: Entry): string | null {
  const { edit } = editOpenList(open, [{ kind: 'remove', ref: { line: entry.line } }])
  if (edit.outcomes[0]?.kind !== 'done') return 'refused'
  const { top, bottom } = sharedEnds(open.text, edit.text)
  const lines = linesOf(open.text)
  const gone = lines.slice(top, lines.length - bottom)
  const fresh = linesOf(edit.text).slice(top, linesOf(edit.text).length - bottom)
  const filled = gone.filter((line) => line.trim() !== '')
  const own = lines.slice(entry.line - 1, entry.line - 1 + entry.lines).filter((line) => line.trim() !== '')
  const kept = fresh.filter((line) => line.trim() !== '')
  const strip = (list: readonly string[]) =>
    list
      .map((line) => line.replace(/\r?\n$/, ''))
      .sort()
      .join('\n')
  if (strip(filled) !== strip([...own, ...kept])) return `took ${JSON.stringify(gone).slice(0, 200)}`
  return null
}

/**
 * Adds an entry and takes it out again.
 * @returns what is wrong: not one entry more, another entry changed, or other bytes after the removal
 */
export function addFault(open: OpenList, entry: NewEntry, section?: readonly string[]): string | null {
  const change: Change = { kind: 'add', entry, ...(section ? { section } : {}) }
  const { open: added, edit } = editOpenList(open, [change])
  const outcome = edit.outcomes[0]
  if (outcome?.kind !== 'done') return `refused: ${outcome?.reason}`
  const own = added.list.entries.find((one) => one.line === outcome.line)
  if (!own) return `no entry on line ${outcome.line}`
  const inside = added.list.entries.filter(
    (one) => one !== own && one.line > own.line && one.line < own.line + own.lines,
  )
  const others = added.list.entries.filter((one) => one !== own && !inside.includes(one))
  if (inside.length > 0 && entry.notes === undefined) return `${inside.length} nested entries`
  const [was, is] = [said(open.list.entries), said(others)]
  const changed = was.findIndex((one, at) => one !== is[at])
  if (is.length !== was.length) return `${is.length - was.length + 1} more entries`
  if (changed >= 0) return `entry became ${is[changed]?.slice(0, 300)} from ${was[changed]?.slice(0, 300)}`
  const { top, bottom } = sharedEnds(open.text, withoutNewDefinition(open.text, edit.text))
  if (top + bottom < linesOf(open.text).length - 1) return 'changed other lines'
  const back = editOpenList(added, [{ kind: 'remove', ref: { line: outcome.line } }]).edit
  return withoutNewDefinition(open.text, back.text) === open.text ? null : 'other bytes once removed'
}

/** The text after an edit without the one reference definition that a new link may need; it outlives its entry. */
function withoutNewDefinition(before: string, after: string): string {
  const known = new Set(linesOf(before))
  const lines = linesOf(after)
  const at = lines.findIndex((line) => /^ {0,3}\[[^\]^]+\]: *<?https?:/.test(line) && !known.has(line))
  return lines.filter((_, index) => index !== at).join('')
}

/** Lists opened once for many edits. */
export function opened(lists: readonly { readonly name: string; readonly text: string }[]) {
  return lists.map(({ name, text }) => ({ name, open: openList(text) }))
}
