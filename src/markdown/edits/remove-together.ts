import type { OpenList } from '../open-list.ts'
import { isSame, type Stretch } from './harm.ts'
import type { Target } from './lookup.ts'
import { type Aimed, type Made, spliced } from './made.ts'
import { afterNested } from './place.ts'
import { gapThatGoes } from './remove.ts'
import { mapPosition, type Splice } from './splice.ts'

/** A block, or what blank blocks became that stand together once all between them is gone. */
interface Node {
  readonly kind: string
  readonly start: number
  end: number
  /** How much of it is still there. */
  left: number
  above: Node | undefined
  below: Node | undefined
}

/**
 * Takes several entries out at once, as if one after the other: which blank lines go with an entry depends on what
 * the entries before it left there.
 * @returns null when something else would not read as before, or when that cannot be told in one go
 */
export function removeTogether(open: OpenList, removals: readonly Aimed<'remove'>[]): Made | null {
  const targets = removals.map(({ target }) => target)
  const splices = removalsOf(open, targets)
  if (!splices) return null
  const next = spliced(open, splices)
  const gone = indexesOf(open, targets)
  const left = open.found.flatMap((_found, index) => (gone.has(index) ? [] : [index]))
  if (left.length !== next.found.length || left.some((was, is) => !isSame(open, was, next, is, false)))
    return null
  const at = new Map(removals.map(({ number, target }) => [number, mapPosition(target.start, splices)]))
  return { splices, next, at }
}

/** The splices that take entries out one after the other, against the text before, those that touch joined. */
export function removalsOf(open: OpenList, targets: readonly Target[]): Splice[] | null {
  const nodes = nodesOf(open)
  const gone: Stretch[] = []
  for (const { found, start, end } of targets) {
    // Where the last line has no end, each removal takes one from the line above it.
    if (end === open.text.length && !open.text.endsWith('\n')) return null
    const first = nodes[found.block]
    const last = nodes[found.blockEnd - 1]
    if (!first || !last) return null
    first.left -= end - start
    const isWhole = first === last ? first.left === 0 : start === first.start && end === last.end
    gone.push(isWhole ? takeOut(first, last) : { start, end })
  }
  return joined(gone)
}

/** The indexes of entries and of all that is nested in them. */
export function indexesOf(open: OpenList, targets: readonly Target[]): Set<number> {
  const indexes = new Set<number>()
  for (const { index } of targets) {
    indexes.add(index)
    for (let below = index + 1; below < afterNested(open, index); below++) indexes.add(below)
  }
  return indexes
}

function nodesOf({ blocks: { blocks, starts } }: OpenList): Node[] {
  const nodes = blocks.map(
    ({ kind }, i): Node => ({
      kind,
      start: starts[i] ?? 0,
      end: starts[i + 1] ?? 0,
      left: (starts[i + 1] ?? 0) - (starts[i] ?? 0),
      above: undefined,
      below: undefined,
    }),
  )
  nodes.forEach((node, i) => {
    node.above = nodes[i - 1]
    node.below = nodes[i + 1]
  })
  return nodes
}

/** Takes blocks out, with the blank one that goes with them. */
function takeOut(first: Node, last: Node): Stretch {
  const { above } = first
  const { below } = last
  const kinds = {
    before: above?.above?.kind,
    above: above?.kind,
    below: below?.kind,
    next: below?.below?.kind,
  }
  const gap = gapThatGoes(kinds)
  const from = gap === 'above' && above ? above : first
  const to = gap === 'below' && below ? below : last
  closeUp(from.above, to.below)
  return { start: from.start, end: to.end }
}

/** Blank lines that come to stand together are one block. */
function closeUp(above: Node | undefined, below: Node | undefined): void {
  if (above) above.below = below
  if (below) below.above = above
  if (above?.kind !== 'blank' || below?.kind !== 'blank') return
  above.end = below.end
  closeUp(above, below.below)
}

/** Stretches in order, as splices that do not touch. */
function joined(stretches: readonly Stretch[]): Splice[] {
  const splices: { start: number; end: number; text: string }[] = []
  for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start)) {
    const last = splices.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else splices.push({ start, end, text: '' })
  }
  return splices
}
