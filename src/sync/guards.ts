import { readList } from '../markdown/list.ts'
import type { StopReason } from '../model/sync.ts'
import { identify } from '../sources/identify.ts'
import { linesOf, lostLines, saying } from './lines.ts'

/** A round may take this many entries away without a question, and this share of the list. */
const MOST_REMOVED = 10
const MOST_SHARE = 1 / 5

/** What keeps a round from going on. */
export interface Stop {
  readonly kind: 'stop'
  readonly why: StopReason
  readonly count: number
  readonly from: 'library' | 'file'
}

/** What looks wrong about a file that was a list when both last met; null when nothing does. */
export function doubtOf(base: string, theirs: string): Stop | null {
  if (theirs.trim() === '') return base.trim() === '' ? null : stop('empty', entriesOf(base).length)
  if (hasMarks(theirs) && !hasMarks(base)) return stop('marks', 0)
  if (isCutOff(base, theirs)) return stop('truncated', entriesOf(base).length - entriesOf(theirs).length)
  const gone = saying(lostLines(base, theirs))
  if (gone === 0) return null
  // Reading a long list takes its time: a file that kept half of its lines is still that list.
  if (gone * 2 <= saying(linesOf(base)) || entriesOf(theirs).length > 0) return null
  const before = entriesOf(base).length
  return before === 0 ? null : stop('no-entries', before)
}

/** A file that was never met and says something else: what it is has to be told. */
export function strangers(ours: string, theirs: string): Stop {
  return { kind: 'stop', why: 'strangers', count: missingEntries(theirs, ours).missing, from: 'file' }
}

/** Whether so many entries would go from one side that a person has to agree; null when not. */
export function massRemoval(before: string, after: string, from: Stop['from']): Stop | null {
  // Every entry has a line of its own at least.
  if (lostLines(before, after).length <= MOST_REMOVED) return null
  const { missing, all } = missingEntries(before, after)
  if (missing <= MOST_REMOVED || missing <= all * MOST_SHARE) return null
  return { kind: 'stop', why: 'removals', count: missing, from }
}

/** How many entries of one text another has not. */
function missingEntries(before: string, after: string): { missing: number; all: number } {
  const left = new Map<string, number>()
  for (const name of entriesOf(after)) left.set(name, (left.get(name) ?? 0) + 1)
  const entries = entriesOf(before)
  const missing = entries.filter((name) => {
    const times = left.get(name) ?? 0
    if (times > 0) left.set(name, times - 1)
    return times === 0
  })
  return { missing: missing.length, all: entries.length }
}

/** A name for each entry: its work, else its title. */
function entriesOf(text: string): string[] {
  return readList(text).entries.map(({ url, title }) => identify(url)?.key ?? `title:${title.trim()}`)
}

/** The lines that git writes round both sides of a conflict. */
function hasMarks(text: string): boolean {
  return text.includes('<<<<<<<') && /^<{7}(?: |\r?$)/m.test(text) && /^>{7}(?: |\r?$)/m.test(text)
}

/** True when the text stops in the middle of a line of the earlier one, with more lines to come. */
function isCutOff(base: string, theirs: string): boolean {
  if (!base.startsWith(theirs) || base.length === theirs.length || theirs.endsWith('\n')) return false
  const rest = base.slice(theirs.length)
  return !/^\r?\n/.test(rest) && rest.slice(rest.indexOf('\n')).trim() !== '' && rest.includes('\n')
}

function stop(why: StopReason, count: number): Stop {
  return { kind: 'stop', why, count, from: 'library' }
}
