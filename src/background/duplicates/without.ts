import type { Refusal } from '../../messages/refusal.ts'
import type { Entry } from '../../model/entry.ts'
import { refuse } from '../library/change-list.ts'
import type { Engine, OpenText } from '../library/engine.ts'

/** A text without some entries, and where a line of it is now. */
export interface Without {
  readonly kind: 'without'
  readonly open: OpenText
  readonly line: number
}

/**
 * Takes entries out of a text, the last first, so that the others stay where they are meanwhile.
 * @param line a 1-based line outside of them that is followed to where it stands afterwards
 */
export function without(
  engine: Engine,
  open: OpenText,
  entries: readonly Entry[],
  line: number,
): Without | Refusal {
  let left: Without = { kind: 'without', open, line }
  for (const entry of [...entries].sort((a, b) => b.line - a.line)) {
    const { open: next, outcomes } = engine.edit(left.open, [{ kind: 'remove', ref: { line: entry.line } }])
    const [outcome] = outcomes
    if (outcome?.kind !== 'done') return refuse('refusalNotWritten', outcome?.reason ?? '')
    const gone = feeds(left.open.text) - feeds(next.text)
    left = { kind: 'without', open: next, line: entry.line < left.line ? left.line - gone : left.line }
  }
  return left
}

function feeds(text: string): number {
  return text.split('\n').length
}
