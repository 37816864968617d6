import type { OpenList } from '../open-list.ts'
import { type Target, targetAt } from './lookup.ts'
import type { Splice } from './splice.ts'

/**
 * What takes an entry out: its lines with its notes and what is nested in it, and of the blank lines around it those
 * that parted it from its neighbour.
 */
export function removal(open: OpenList, target: Target): Splice {
  const { found, start, end } = target
  const { blocks, starts } = open.blocks
  const isWhole =
    blocks[found.block] !== undefined && start === starts[found.block] && end === starts[found.blockEnd]
  if (!isWhole) return { start: startAtEnd(open, start, end), end, text: '' }
  const gap = gapThatGoes({
    before: blocks[found.block - 2]?.kind,
    above: blocks[found.block - 1]?.kind,
    below: blocks[found.blockEnd]?.kind,
    next: blocks[found.blockEnd + 1]?.kind,
  })
  if (gap === 'below') return { start, end: starts[found.blockEnd + 1] ?? end, text: '' }
  const from = gap === 'above' ? (starts[found.block - 1] ?? start) : start
  return { start: startAtEnd(open, from, end), end, text: '' }
}

/** The kinds of the two blocks above an entry and of the two below it, as far as there are any. */
export interface Around {
  readonly before: string | undefined
  readonly above: string | undefined
  readonly below: string | undefined
  readonly next: string | undefined
}

/** Which blank block goes when an entry goes: the one that parted it from its neighbour. */
export function gapThatGoes(around: Around): 'above' | 'below' | null {
  const { before, above, below, next } = around
  const isLast = below === undefined || (below === 'blank' && next === undefined)
  if (below === 'blank' && !isLast && parts(around)) return 'below'
  return above === 'blank' && (isEntryBlock(before) || (isLast && before !== undefined)) ? 'above' : null
}

/** True when the blank lines below an entry part it from the next, or those above stay to part what remains. */
function parts({ before, above, next }: Around): boolean {
  if (isEntryBlock(next)) return above === undefined || above === 'blank' || above === 'heading'
  return above === 'blank' && !isEntryBlock(before)
}

function isEntryBlock(kind: string | undefined): boolean {
  return kind === 'item' || kind === 'table' || kind === 'paragraph'
}

/** Where the last line of a text has no line end, the line end above it goes with it. */
function startAtEnd({ text }: OpenList, start: number, end: number): number {
  if (end !== text.length || text.endsWith('\n') || start === 0 || text.charCodeAt(start - 1) !== 10)
    return start
  return text.charCodeAt(start - 2) === 13 ? start - 2 : start - 1
}

/** The removal of the entry of this index. */
export function removalOf(open: OpenList, index: number): Splice | null {
  const target = targetAt(open, index)
  return target && removal(open, target)
}
