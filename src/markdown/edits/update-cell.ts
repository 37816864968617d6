import type { EntryFields } from '../../model/entry.ts'
import type { Definitions } from '../inline/tokens.ts'
import { rowsOf } from '../layouts/table-cells.ts'
import type { Role } from '../layouts/table-roles.ts'
import type { Reading } from '../reading.ts'
import type { TableBlock } from '../scan/blocks.ts'

import { learnTable, rawWidth } from '../style/table-style.ts'
import { cellFor } from '../write/write-row.ts'
import type { Splice } from './splice.ts'

const ROLES: Readonly<Record<string, readonly Role[]>> = {
  title: ['title'],
  url: ['url', 'title'],
  status: ['status'],
  date: ['date'],
  venue: ['venue'],
  tags: ['tags'],
  authors: ['authors'],
  description: ['description', 'title'],
  cells: ['cell'],
}

/** Writes one field in the cells of a row that hold it; null when the table has no column for it. */
export function updateCell(
  block: TableBlock,
  reading: Reading,
  definitions: Definitions,
  field: string,
  fields: EntryFields,
): Splice[] | null {
  const table = learnTable(block, reading.index, definitions)
  const row = rowsOf(block.text)[reading.index]
  const roles = ROLES[field]
  if (!row || !roles) return null
  const splices: Splice[] = []
  let isPlaced = false
  table.columns.forEach((column, index) => {
    const cell = row.cells[index]
    if (!cell || !roles.includes(column.role)) return
    if (isPlaced && field !== 'cells') return
    isPlaced = true
    // A cell that says what it said stays as it is written, with whatever Markdown is in it.
    const { header } = column
    if (field === 'cells' && (fields.cells?.[header] ?? '') === (reading.fields.cells?.[header] ?? '')) return
    const text = cellFor(fields, column, table)
    const was = block.text.slice(cell.start, cell.end)
    if (text !== was)
      splices.push(refill(block.text, cell, text, rawWidth(block.text, row, index) === column.width))
  })
  return isPlaced ? splices : null
}

/** Replaces a cell's text and takes from, or gives to, the blanks after it, where the column is aligned. */
function refill(
  text: string,
  cell: { start: number; end: number },
  fresh: string,
  isAligned: boolean,
): Splice {
  let blanks = cell.end
  while (/[ \t]/.test(text.charAt(blanks))) blanks++
  const spare = blanks - cell.end - (fresh.length - (cell.end - cell.start))
  if (!isAligned || spare < 0 || blanks === cell.end) return { start: cell.start, end: cell.end, text: fresh }
  return { start: cell.start, end: blanks, text: fresh + ' '.repeat(Math.max(1, spare)) }
}
