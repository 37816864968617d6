import type { Definitions } from './inline/tokens.ts'
import type { Block } from './scan/blocks.ts'
import { definitionAt, FRONT_MATTER_LIMIT } from './scan/line-kinds.ts'
import { lineEnd, skipSpaces } from './scan/lines.ts'
import { scanBlock } from './scan/scan.ts'

/** A text cut into blocks; joined again they are the text. */
export interface Blocks {
  readonly blocks: readonly Block[]
  /** Position at which each block starts, and the text's length. */
  readonly starts: readonly number[]
  /** Number of lines above each block. */
  readonly lines: readonly number[]
  readonly definitions: Definitions
}

const NO_DEFINITIONS: Definitions = new Map()

/** Cuts a text into blocks. */
export function blocksOf(text: string): Blocks {
  return assemble(scanFrom(text, 0, () => false).blocks, NO_DEFINITIONS)
}

/**
 * Cuts the edited text, taking over the blocks of the old one that the edit cannot have changed.
 * @param start where the texts begin to differ
 * @param oldEnd where the differing stretch ends in the old text; the rest is the same
 */
export function blocksAfterEdit(old: Blocks, text: string, start: number, oldEnd: number): Blocks {
  const oldLength = old.starts.at(-1) ?? 0
  const shift = text.length - oldLength
  const first = firstTouched(old, start)
  const from = old.starts[first] ?? 0
  let next = first
  const settled = (at: number) => {
    if (at - shift < oldEnd) return false
    while ((old.starts[next] ?? oldLength) < at - shift) next++
    return old.starts[next] === at - shift
  }
  const { blocks, end } = scanFrom(text, from, settled)
  const rest = end < text.length ? old.blocks.slice(next) : []
  return assemble([...old.blocks.slice(0, first), ...blocks, ...rest], old.definitions)
}

/** The first block that must be read again: the edited one, or the one above that looked as far as the edit. */
function firstTouched({ blocks, starts }: Blocks, start: number): number {
  const top = blocks[0]?.kind === 'byteOrderMark' ? blocks[1] : blocks[0]
  const mayBeFrontMatter = start < 8 || /^(?:---|\+\+\+)/.test(top?.text ?? '')
  if (mayBeFrontMatter && start < FRONT_MATTER_LIMIT + 8) return 0
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle + 1] ?? 0) < start) low = middle + 1
    else high = middle
  }
  let first = Math.max(0, low - 1)
  while (first > 0 && blocks[first]?.kind === 'blank') first--
  return Math.max(0, first - 1)
}

/** Cuts from `from` on until `settled` says that old blocks follow. */
function scanFrom(
  text: string,
  from: number,
  settled: (at: number) => boolean,
): { blocks: Block[]; end: number } {
  const blocks: Block[] = []
  let at = from
  while (at < text.length && !(at > from && settled(at))) {
    const block = scanBlock(text, at)
    blocks.push(from === 0 ? block : { ...block, text: ownCopy(block.text) })
    at += block.text.length
  }
  return { blocks, end: at }
}

/** The same text in memory of its own: a slice would keep the whole text it was cut from alive. */
function ownCopy(text: string): string {
  return ` ${text}`.slice(1)
}

/** The same text cut otherwise. */
export function withBlocks(blocks: readonly Block[], definitions: Definitions): Blocks {
  return assemble(blocks, definitions)
}

function assemble(blocks: readonly Block[], known: Definitions): Blocks {
  const starts: number[] = []
  const lines: number[] = []
  let at = 0
  let line = 0
  let definitions: Map<string, string> | null = null
  for (const block of blocks) {
    starts.push(at)
    lines.push(line)
    at += block.text.length
    line += block.lines
    if (block.kind === 'definition') definitions = define(definitions ?? new Map(), block.text)
  }
  starts.push(at)
  return { blocks, starts, lines, definitions: sameOr(known, definitions ?? NO_DEFINITIONS) }
}

/** The first definition of a label counts (CommonMark 4.7). */
function define(definitions: Map<string, string>, text: string): Map<string, string> {
  const end = lineEnd(text, 0)
  const found = definitionAt(text, skipSpaces(text, 0, end), end)
  if (found && !definitions.has(found.label)) definitions.set(found.label, found.url)
  return definitions
}

/** The known definitions when they say the same, so that what was read with them still holds. */
function sameOr(known: Definitions, found: Definitions): Definitions {
  if (known.size !== found.size) return found
  for (const [label, url] of found) if (known.get(label) !== url) return found
  return known
}
