import type { Layout } from '../../model/entry.ts'
import { checkboxStatus } from '../fields/statuses.ts'
import { fieldsOfShape } from '../fields-of-shape.ts'
import type { Definitions } from '../inline/tokens.ts'
import { notesOf } from '../notes.ts'
import { readShape, withLinksBelow } from '../read-shape.ts'
import type { Reading } from '../reading.ts'
import type { Item, ItemBlock } from '../scan/blocks.ts'
import type { LayoutReader } from './layout.ts'
import { hasLink, LineReading } from './line-reading.ts'
import { linksBelow } from './links-below.ts'

/** Bullets, ordered items and task items, nested ones included; items in which nothing is said give null. */
export const itemLayouts: LayoutReader = {
  layouts: ['bullet', 'ordered', 'task'],
  read(block, definitions) {
    if (block.kind !== 'item') return []
    const [first] = block.items
    // An array that grew holds room for sixteen, and most blocks are of one item.
    if (first && block.items.length === 1) return [readItem(block, first, [], definitions)]
    const readings: (Reading | null)[] = []
    for (const item of block.items) readings.push(readItem(block, item, readings, definitions))
    takeLinksBelow(block, readings, definitions)
    return readings.slice()
  },
}

function readItem(
  block: ItemBlock,
  item: Item,
  above: readonly (Reading | null)[],
  definitions: Definitions,
): Reading | null {
  const { text } = block
  if (isHeading(text, item)) return null
  const shape = readShape(text, item.content, item.ownEnd, definitions)
  if (!shape) return null
  const fields = fieldsOfShape(text, shape, definitions)
  if (item.checkbox !== undefined) fields.status = checkboxStatus(text.charAt(item.checkbox))
  const notes = notesOf(text, item)
  if (notes !== '') fields.notes = notes
  return new LineReading(itemLayout(text, item), fields, text, shape, definitions, {
    start: item.start,
    ownEnd: item.ownEnd,
    end: item.end,
    line: item.line,
    lines: item.lines,
    parent: readParent(block, item, above),
    index: above.length,
  })
}

/** Makes links that stand in items of their own below a title part of its entry. */
function takeLinksBelow(block: ItemBlock, readings: (Reading | null)[], definitions: Definitions): void {
  const { text, items } = block
  items.forEach((item, index) => {
    const reading = readings[index]
    const below = reading ? linksBelow(block, readings, index) : null
    if (!reading || !below) return
    const shape = withLinksBelow(text, reading.shape, below.end, definitions)
    const { notes: _notes, ...fields } = { ...reading.fields, ...fieldsOfShape(text, shape, definitions) }
    const notes = notesOf(text, { ...item, ownEnd: below.end })
    readings[index] = {
      ...reading,
      shape,
      isLinked: hasLink(fields, shape),
      fields: notes === '' ? fields : { ...fields, notes },
      ownEnd: below.end,
    }
    for (const absorbed of below.items) readings[absorbed] = null
  })
}

/** `- ## Books`: a heading of an outline, and no entry. */
function isHeading(text: string, item: Item): boolean {
  return (
    text.charCodeAt(item.content) === 35 &&
    /^#{1,6}[ \t]+\S/.test(text.slice(item.content, item.content + 12))
  )
}

/** The nearest item around it in which something is said. */
function readParent({ items }: ItemBlock, item: Item, above: readonly (Reading | null)[]): number {
  let parent = item.parent
  while (parent >= 0 && !above[parent]) parent = items[parent]?.parent ?? -1
  return parent
}

function itemLayout(text: string, item: Item): Layout {
  if (item.checkbox !== undefined) return 'task'
  const mark = text.charCodeAt(item.marker)
  return mark >= 48 && mark <= 57 ? 'ordered' : 'bullet'
}
