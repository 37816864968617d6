import { readInline } from '../inline/inline.ts'
import type { LinkToken, Span, Token } from '../inline/tokens.ts'
import type { OpenList } from '../open-list.ts'
import type { Block } from '../scan/blocks.ts'

/** A stretch of a block in which links and brackets belong together: an item with its notes, a row, a paragraph. */
export interface Stretch extends Span {
  /** Index of its block, and the block's text. */
  readonly block: number
  readonly text: string
  readonly tokens: readonly Token[]
}

/** Every stretch of a list in which a link can stand, code blocks, comments and raw HTML left out. */
export function stretchesOf({ blocks }: OpenList): Stretch[] {
  return blocks.blocks.flatMap((block, index) =>
    spansOf(block)
      .filter(({ start, end }) => mayHoldLink(block.text, start, end))
      .map((span) => ({
        ...span,
        block: index,
        text: block.text,
        tokens: readInline(block.text, span.start, span.end, blocks.definitions),
      })),
  )
}

/** Every link of a list with the stretch that it stands in. */
export function linksOf(open: OpenList): { stretch: Stretch; link: LinkToken }[] {
  return stretchesOf(open).flatMap((stretch) =>
    stretch.tokens.flatMap((link) => (link.kind === 'link' ? [{ stretch, link }] : [])),
  )
}

/** 1-based line of a position in a block. */
export function lineOf({ blocks }: OpenList, block: number, at: number): number {
  const text = blocks.blocks[block]?.text ?? ''
  let line = (blocks.lines[block] ?? 0) + 1
  for (let next = text.indexOf('\n'); next >= 0 && next < at; next = text.indexOf('\n', next + 1)) line++
  return line
}

function spansOf(block: Block): Span[] {
  switch (block.kind) {
    case 'item':
      return block.items.map(({ content }, index) => ({
        start: content,
        end: block.items[index + 1]?.start ?? block.text.length,
      }))
    case 'table':
      return [...block.text.matchAll(/.+/g)].map(({ index, 0: row }) => ({
        start: index,
        end: index + row.length,
      }))
    case 'heading':
    case 'paragraph':
    case 'quote':
      return [{ start: 0, end: block.text.length }]
    default:
      return []
  }
}

function mayHoldLink(text: string, start: number, end: number): boolean {
  const stretch = text.slice(start, end)
  return /[[\]<]|https?:|www\./i.test(stretch) && !/^\s*(?:```|~~~)/m.test(stretch)
}
