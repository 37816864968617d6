import type { UnclearLine } from '../model/entry.ts'
import type { Blocks } from './blocks-of.ts'
import { brokenLinksIn } from './broken-syntax.ts'
import { readInline } from './inline/inline.ts'
import { rowsOf } from './layouts/table-cells.ts'
import type { Found } from './reading.ts'
import type { ItemBlock, TableBlock } from './scan/blocks.ts'

/**
 * Lines that look like an entry and were read as none: an item or a paragraph that begins with a link that is
 * broken, and a row that is too short to say what it lists.
 * @param found the entries of the list
 */
export function unclearLines({ blocks, lines, definitions }: Blocks, found: readonly Found[]): UnclearLine[] {
  const taken = new Map<number, Set<number>>()
  for (const { block, blockEnd, reading } of found) {
    for (let at = block; at < blockEnd; at++) {
      const own = taken.get(at) ?? new Set()
      taken.set(at, own.add(at === block ? reading.line : -1))
    }
  }
  return blocks.flatMap((block, index) => {
    const above = lines[index] ?? 0
    const own = taken.get(index) ?? new Set()
    if (block.kind === 'item') return brokenItems(block, own, definitions).map((one) => shifted(one, above))
    if (block.kind === 'table' && own.size > 0) return shortRows(block, own).map((one) => shifted(one, above))
    if (block.kind !== 'paragraph' || own.size > 0) return []
    const broken = opensBroken(block.text, 0, block.text.length, definitions)
    return broken === null ? [] : [{ line: above + 1, ...broken }]
  })
}

function shifted(unclear: UnclearLine, above: number): UnclearLine {
  return { ...unclear, line: above + unclear.line + 1 }
}

function brokenItems(
  { text, items }: ItemBlock,
  taken: ReadonlySet<number>,
  definitions: Blocks['definitions'],
) {
  return items.flatMap(({ line, content, ownEnd, parent }) => {
    if (taken.has(line) || (parent >= 0 && taken.has(items[parent]?.line ?? -1))) return []
    const broken = opensBroken(text, content, ownEnd, definitions)
    return broken === null ? [] : [{ line, ...broken }]
  })
}

type Said = Pick<UnclearLine, 'reason' | 'why'>

/** Why the link that a stretch begins with is none; null when it begins with no such link. */
function opensBroken(
  text: string,
  start: number,
  end: number,
  definitions: Blocks['definitions'],
): Said | null {
  const stretch = text.slice(start, end)
  if (!/^\s*[*_]*[[(]/.test(stretch) || !stretch.includes('http')) return null
  const [first] = brokenLinksIn(text, start, end, readInline(text, start, end, definitions))
  return first && first.at - start <= 4 ? { reason: first.reason, why: first.why } : null
}

/** Rows of a table of entries that say something, but in fewer cells than the header has, and are no entry. */
function shortRows({ text, hasHeader }: TableBlock, taken: ReadonlySet<number>): UnclearLine[] {
  const rows = rowsOf(text)
  const width = hasHeader ? (rows[0]?.cells.length ?? 0) : 0
  return rows.flatMap(({ cells }, line) => {
    if (line < 2 || taken.has(line) || cells.length >= width) return []
    const said = cells.filter(({ start, end }) => end > start).length
    return said === 0
      ? []
      : [
          {
            line,
            why: 'short-row',
            reason: `The row has ${said} of ${width} cells, so what it lists cannot be told.`,
          },
        ]
  })
}
