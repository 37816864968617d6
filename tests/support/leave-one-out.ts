import { editOpenList } from '../../src/markdown/edit.ts'
import { openList } from '../../src/markdown/open-list.ts'
import { fieldsOf } from '../../src/model/change.ts'

/** How many entries came back with the same bytes after they were taken out and added again from their fields. */
export interface LeaveOneOut {
  readonly tried: number
  readonly same: number
  /** What differs, as it was and as it was written. */
  readonly faults: readonly { readonly line: number; readonly was: string; readonly is: string }[]
}

/**
 * Takes each entry out and adds it again from its parsed fields where it stood, and compares the bytes.
 * @param every tries every n-th entry only
 */
export function leaveOneOut(text: string, every = 1): LeaveOneOut {
  const open = openList(text)
  const faults: { line: number; was: string; is: string }[] = []
  const outer = open.list.entries.filter(
    (entry, index) => entry.parentLine === undefined && index % every === 0,
  )
  for (const entry of outer) {
    const lines = text.split('\n')
    const was = lines.slice(entry.line - 1, entry.line - 1 + entry.lines).join('\n')
    const out = editOpenList(open, [{ kind: 'remove', ref: { line: entry.line } }])
    const above = open.list.entries.findLast(
      (other) => other.line < entry.line && other.parentLine === undefined && other.section === entry.section,
    )
    const at = above ? { after: { line: above.line } } : 'start'
    const back = editOpenList(out.open, [
      { kind: 'add', entry: fieldsOf(entry), section: entry.section, at },
    ]).edit
    const outcome = back.outcomes[0]
    const is =
      outcome?.kind === 'done'
        ? back.text
            .split('\n')
            .slice(outcome.line - 1, outcome.line - 1 + entry.lines)
            .join('\n')
        : (outcome?.reason ?? '')
    if (is !== was) faults.push({ line: entry.line, was, is })
  }
  return { tried: outer.length, same: outer.length - faults.length, faults }
}
