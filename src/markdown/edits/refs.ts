import type { Change, EntryRef } from '../../model/change.ts'
import type { OpenList } from '../open-list.ts'

/** The lines that a change names. */
export function refsOf(change: Change): number[] {
  const lines = 'ref' in change ? [change.ref.line] : []
  if ('at' in change && typeof change.at === 'object')
    lines.push('after' in change.at ? change.at.after.line : change.at.under.line)
  return lines
}

/** The same change with other line numbers; null when one of its lines has none. */
export function withRefs(change: Change, numbered: (line: number) => number | null): Change | null {
  const moved = new Map(refsOf(change).map((line) => [line, numbered(line)]))
  if ([...moved.values()].includes(null)) return null
  const ref = (old: EntryRef): EntryRef => ({ line: moved.get(old.line) ?? old.line })
  const placed =
    'at' in change && typeof change.at === 'object'
      ? { at: 'after' in change.at ? { after: ref(change.at.after) } : { under: ref(change.at.under) } }
      : {}
  switch (change.kind) {
    case 'add':
      return { ...change, ...placed }
    case 'move':
      return { ...change, ref: ref(change.ref), ...placed }
    case 'update':
    case 'remove':
      return { ...change, ref: ref(change.ref) }
    default:
      return change
  }
}

/** Position at which a 1-based line starts; -1 when the text has no such line. */
export function lineStart({ blocks, text }: OpenList, line: number): number {
  if (!Number.isInteger(line) || line < 1) return -1
  const block = lastNotAbove(blocks.lines, line - 1)
  let at = blocks.starts[block] ?? 0
  for (let above = blocks.lines[block] ?? 0; above < line - 1; above++) {
    const next = text.indexOf('\n', at)
    if (next < 0) return -1
    at = next + 1
  }
  return at
}

/** 1-based line that a position is in. */
export function lineAt({ blocks, text }: OpenList, position: number): number {
  const block = lastNotAbove(blocks.starts, position)
  let line = (blocks.lines[block] ?? blocks.lines.at(-1) ?? 0) + 1
  if (block >= blocks.lines.length) return line + (blocks.blocks.at(-1)?.lines ?? 0)
  for (
    let next = text.indexOf('\n', blocks.starts[block] ?? 0);
    next >= 0 && next < position;
    next = text.indexOf('\n', next + 1)
  ) {
    line++
  }
  return line
}

/** Index of the last of these ascending numbers that is not above the wanted one. */
function lastNotAbove(numbers: readonly number[], wanted: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) <= wanted) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}
