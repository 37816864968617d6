import { fieldsOfShape } from '../fields-of-shape.ts'
import { readShape } from '../read-shape.ts'
import type { LayoutReader } from './layout.ts'
import { LineReading } from './line-reading.ts'

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
    return [new LineReading('heading', fields, text, shape, definitions, place)]
  },
}

/** `[o1-pro]`: brackets of a link that never got its URL. */
function withoutBrackets(title: string): string {
  return /^\[[^[\]]+\]$/.test(title) ? title.slice(1, -1) : title
}
