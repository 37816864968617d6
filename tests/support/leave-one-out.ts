import { editOpenList } from '../../src/markdown/edit.ts'
import { type OpenList, openList } from '../../src/markdown/open-list.ts'
import { fieldsOf, type Placement } from '../../src/model/change.ts'
import type { Entry } from '../../src/model/entry.ts'

/** How many entries came back with the same bytes after they were taken out and added again from their fields. */
export interface LeaveOneOut {
  readonly tried: number
  readonly same: number
  /** What differs, as it was and as it was written. */
  readonly faults: readonly { readonly line: number; readonly was: string; readonly is: string }[]
}

/**
 * Takes each entry out and adds it again from its parsed fields, and compares the bytes.
 * @param where `there` puts it back where it stood, beside the entry above it; `auto` leaves the place to the list's
 * habits, so that only its own lines are compared
 * @param every tries every n-th entry only
 */
export function leaveOneOut(text: string, where: 'there' | 'auto' = 'there', every = 1): LeaveOneOut {
  const open = openList(text)
  const faults: { line: number; was: string; is: string }[] = []
  const outer = open.list.entries.filter(
    (entry, index) => entry.parentLine === undefined && index % every === 0,
  )
  for (const entry of outer) {
    const was = linesAt(text, entry.line, entry.lines)
    const out = editOpenList(open, [{ kind: 'remove', ref: { line: entry.line } }])
    const back = editOpenList(out.open, [
      {
        kind: 'add',
        entry: fieldsOf(entry),
        section: entry.section,
        at: where === 'auto' ? 'auto' : placeBelow(open, entry),
      },
    ]).edit
    const outcome = back.outcomes[0]
    const is =
      outcome?.kind === 'done'
        ? linesAt(back.text, outcome.line, entry.lines)
        : (outcome?.reason ?? 'no outcome')
    if (unnumbered(is, where) !== unnumbered(was, where)) faults.push({ line: entry.line, was, is })
  }
  return { tried: outer.length, same: outer.length - faults.length, faults }
}

/** After the entry above it in its section, or at the section's start. */
function placeBelow(open: OpenList, entry: Entry): Placement {
  const above = open.list.entries.findLast(
    (other) => other.line < entry.line && other.parentLine === undefined && other.section === entry.section,
  )
  return above ? { after: { line: above.line } } : 'start'
}

/** Lines without their line ends: in another place an entry may be the last of a text that ends without one. */
function linesAt(text: string, line: number, count: number): string {
  return text
    .split('\n')
    .slice(line - 1, line - 1 + count)
    .join('\n')
}

/** In another place an item has another number. */
function unnumbered(lines: string, where: 'there' | 'auto'): string {
  return where === 'auto' ? lines.replace(/^(\s*)\d+(?=[.)])/, '$10').replace(/\r$/, '') : lines
}
