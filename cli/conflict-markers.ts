import { editList } from '../src/markdown/edit.ts'
import { readList } from '../src/markdown/list.ts'
import type { FieldChanges } from '../src/model/change.ts'
import type { Merge } from '../src/sync/merge.ts'

type Conflict = Merge['conflicts'][number]

/** Lines of the merged text, from a 0-based one on, with what ours has in their place. */
interface Block {
  readonly from: number
  readonly count: number
  readonly ours: string
  readonly theirs: string
}

/** True for a text in which an earlier merge left its marks. */
export function hasMarkers(text: string): boolean {
  return /^<{7}(?: |\r?$)/m.test(text) && /^>{7}(?: |\r?$)/m.test(text)
}

/** The merged text with both sides of every conflict between marks, as `git merge-file` writes them. */
export function withMarkers({ text, conflicts }: Merge): string {
  const lines = text.split(/(?<=\n)/)
  const ending = lines[0]?.endsWith('\r\n') ? '\r\n' : '\n'
  const blocks = groupsOf(conflicts).flatMap((group) => blocksOf(text, lines, group))
  let next = lines.length
  for (const { from, count, ours, theirs } of blocks.sort((a, b) => b.from - a.from)) {
    if (from + count > next) continue
    const whole = (side: string) => (side === '' || side.endsWith('\n') ? side : side + ending)
    lines.splice(
      from,
      count,
      `<<<<<<< ours${ending}${whole(ours)}=======${ending}${whole(theirs)}>>>>>>> theirs${ending}`,
    )
    next = from
  }
  return lines.join('')
}

/** Conflicts by the line on which they begin. */
function groupsOf(conflicts: readonly Conflict[]): Conflict[][] {
  const groups = new Map<number, Conflict[]>()
  for (const conflict of conflicts)
    groups.set(conflict.line, [...(groups.get(conflict.line) ?? []), conflict])
  return [...groups.values()]
}

/** The blocks of the conflicts that begin on one line: one for an entry, one for each stretch of other lines. */
function blocksOf(text: string, lines: readonly string[], group: readonly Conflict[]): Block[] {
  const entry = group.find(({ title }) => title !== '')
  return entry ? [entryBlock(text, lines, group, entry)] : group.map((each) => lineBlock(lines, each))
}

function entryBlock(
  text: string,
  lines: readonly string[],
  group: readonly Conflict[],
  { line, texts }: Conflict,
): Block {
  const count = readList(text).entries.find((entry) => entry.line === line)?.lines ?? 1
  const stands = lines.slice(line - 1, line - 1 + count).join('')
  const isRemoved = group.some(({ field }) => field === undefined)
  if (isRemoved) return { from: line - 1, count, ours: texts.ours ?? '', theirs: texts.theirs ?? '' }
  return { from: line - 1, count, ours: oursWritten(text, group, count) ?? texts.ours ?? '', theirs: stands }
}

/** The entry as it stands with ours' values in the fields in question; null where they cannot be written. */
function oursWritten(text: string, group: readonly Conflict[], count: number): string | null {
  const line = group[0]?.line ?? 0
  if (group.some(({ field }) => field === 'notes' || field === 'section')) return null
  const set = Object.fromEntries(group.map(({ field, ours }) => [field, ours])) as FieldChanges
  const edit = editList(text, [{ kind: 'update', ref: { line }, set }])
  const grown = edit.text.split('\n').length - text.split('\n').length
  if (edit.outcomes[0]?.kind !== 'done') return null
  return edit.text
    .split(/(?<=\n)/)
    .slice(line - 1, line - 1 + count + grown)
    .join('')
}

function lineBlock(lines: readonly string[], { line, texts }: Conflict): Block {
  const [ours, theirs] = [texts.ours ?? '', texts.theirs ?? '']
  const stands = (theirs === '' ? ours : theirs).split(/(?<=\n)/).map((each) => each.trimEnd())
  const from = lines.findIndex(
    (_, at) => at >= line - 1 && stands.every((each, offset) => lines[at + offset]?.trimEnd() === each),
  )
  return from < 0 ? { from: line - 1, count: 0, ours, theirs } : { from, count: stands.length, ours, theirs }
}
