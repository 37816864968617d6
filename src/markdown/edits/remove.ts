import type { OpenList } from '../open-list.ts'
import type { Block } from '../scan/blocks.ts'
import { type Target, targetAt } from './lookup.ts'
import type { Splice } from './splice.ts'

/**
 * What takes an entry out: its lines with its notes and what is nested in it, and of the blank lines around it those
 * that parted it from its neighbour.
 */
export function removal(open: OpenList, target: Target): Splice {
  const { found, start, end } = target
  const { blocks, starts } = open.blocks
  const block = blocks[found.block]
  const isWhole = block !== undefined && start === starts[found.block] && end === starts[found.blockEnd]
  if (!isWhole) return { start: startAtEnd(open, start, end), end, text: '' }
  const above = blocks[found.block - 1]
  const below = blocks[found.blockEnd]
  const isLast = below === undefined || (below.kind === 'blank' && blocks[found.blockEnd + 1] === undefined)
  if (
    below?.kind === 'blank' &&
    !isLast &&
    parts(above, blocks[found.block - 2], blocks[found.blockEnd + 1])
  ) {
    return { start, end: starts[found.blockEnd + 1] ?? end, text: '' }
  }
  const partsAbove =
    above?.kind === 'blank' && (isEntryBlock(blocks[found.block - 2]) || (isLast && found.block > 1))
  const from = partsAbove ? (starts[found.block - 1] ?? start) : start
  return { start: startAtEnd(open, from, end), end, text: '' }
}

/** True when the blank lines below an entry part it from the next, or those above stay to part what remains. */
function parts(above: Block | undefined, before: Block | undefined, next: Block | undefined): boolean {
  if (isEntryBlock(next)) return above === undefined || above.kind === 'blank' || above.kind === 'heading'
  return above?.kind === 'blank' && !isEntryBlock(before)
}

function isEntryBlock(block: Block | undefined): boolean {
  return block?.kind === 'item' || block?.kind === 'table' || block?.kind === 'paragraph'
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
