import type { Layout } from '../../model/entry.ts'
import { checkboxStatus } from '../fields/statuses.ts'
import { fieldsOfShape } from '../fields-of-shape.ts'
import type { Definitions } from '../inline/tokens.ts'
import { notesOf } from '../notes.ts'
import { readShape } from '../read-shape.ts'
import type { Reading } from '../reading.ts'
import type { Item, ItemBlock } from '../scan/blocks.ts'
import type { LayoutReader } from './layout.ts'

/** Bullets, ordered items and task items, nested ones included; items in which nothing is said give null. */
export const itemLayouts: LayoutReader = {
  layouts: ['bullet', 'ordered', 'task'],
  read: (block, definitions) =>
    block.kind === 'item' ? block.items.map((item, index) => readItem(block, item, index, definitions)) : [],
}

function readItem(block: ItemBlock, item: Item, index: number, definitions: Definitions): Reading | null {
  const { text } = block
  const shape = readShape(text, item.content, item.ownEnd, definitions)
  if (!shape) return null
  const fields = fieldsOfShape(text, shape, definitions)
  if (item.checkbox !== undefined) fields.status = checkboxStatus(text.charAt(item.checkbox))
  const notes = notesOf(text, item)
  if (notes !== '') fields.notes = notes
  return {
    layout: itemLayout(text, item),
    fields,
    shape,
    start: item.start,
    ownEnd: item.ownEnd,
    end: item.end,
    line: item.line,
    lines: item.lines,
    parent: item.parent,
    index,
  }
}

function itemLayout(text: string, item: Item): Layout {
  if (item.checkbox !== undefined) return 'task'
  const mark = text.charCodeAt(item.marker)
  return mark >= 48 && mark <= 57 ? 'ordered' : 'bullet'
}
