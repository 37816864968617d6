import { fieldsOfShape } from '../fields-of-shape.ts'
import type { Definitions } from '../inline/tokens.ts'
import { readShape, withLinksBelow } from '../read-shape.ts'
import type { Reading } from '../reading.ts'
import type { HeadingBlock } from '../scan/blocks.ts'
import type { LayoutReader } from './layout.ts'
import { hasLink, LineReading } from './line-reading.ts'

/** A heading that is an entry, `### [Title](url)`; what stands below it to the next heading are its notes. */
export const headingLayout: LayoutReader = {
  layouts: ['heading'],
  read(block, definitions) {
    if (block.kind !== 'heading') return []
    const { text, start, end, lines } = block
    const shape = readShape(text, start, end, definitions)
    if (!shape) return []
    const fields = fieldsOfShape(text, shape, definitions)
    const place = { start: 0, ownEnd: end, end: text.length, line: 0, lines, parent: -1, index: 0 }
    fields.title = withoutBrackets(fields.title)
    const reading = new LineReading('heading', fields, text, shape, definitions, place)
    return [block.hasLinksBelow ? withLinks(block, reading, definitions) : reading]
  },
}

/** The reading of a heading with the links on the lines below it, which end with the block. */
function withLinks({ text }: HeadingBlock, reading: Reading, definitions: Definitions): Reading {
  const end = text.trimEnd().length
  const shape = withLinksBelow(text, reading.shape, end, definitions)
  const fields = { ...reading.fields, ...fieldsOfShape(text, shape, definitions) }
  return { ...reading, shape, fields, isLinked: hasLink(fields, shape), ownEnd: end }
}

/** `[o1-pro]`: brackets of a link that never got its URL. */
function withoutBrackets(title: string): string {
  return /^\[[^[\]]+\]$/.test(title) ? title.slice(1, -1) : title
}
