import type { Definitions } from '../inline/tokens.ts'
import { tableLayout } from '../layouts/table.ts'
import { type Row, rowsOf } from '../layouts/table-cells.ts'
import { type Column, columnsOf } from '../layouts/table-roles.ts'
import type { Reading } from '../reading.ts'
import type { TableBlock } from '../scan/blocks.ts'
import { learnShape } from './learn.ts'
import { emptyStyle, type Style } from './style.ts'
import { Votes } from './votes.ts'

/** How the cells of one column are written. */
export interface ColumnStyle extends Column {
  readonly style: Style
  /** Blanks before and after a cell, as `1|1`, or `pad` where cells fill the header's width. */
  readonly blanks: Votes
  /** Width of the header's cell between its pipes. */
  readonly width: number
  readonly isCentred: boolean
  /** What cells hold, by weight. */
  readonly values: Votes
}

/** How the rows of a table are written. */
export interface TableStyle {
  readonly columns: readonly ColumnStyle[]
  /** Whether rows begin and end with a pipe. */
  readonly opens: boolean
  readonly closes: boolean
  readonly definitions: Definitions
}

/** Learns from a table's rows, the nearest to `near` most. */
export function learnTable(block: TableBlock, near: number, definitions: Definitions): TableStyle {
  const { text, hasHeader } = block
  const rows = rowsOf(text)
  const columns = columnsOf(text, rows, hasHeader).map((column, index) =>
    columnStyle(text, rows, hasHeader, column, index),
  )
  const readings = tableLayout.read(block, definitions)
  rows.forEach((row, at) => {
    const reading = readings[at]
    if (!reading) return
    const distance = at < near ? near - at : at - near + 1
    const weight = 1 / (1 + distance * distance)
    columns.forEach((column, index) => {
      learnCell(column, block, reading, row, index, weight)
    })
  })
  const body = rows[near] ?? rows.at(-1)
  const line = body ? text.slice(body.start, body.end).trim() : '||'
  return { columns, opens: line.startsWith('|'), closes: line.endsWith('|'), definitions }
}

function columnStyle(
  text: string,
  rows: readonly Row[],
  hasHeader: boolean,
  column: Column,
  index: number,
): ColumnStyle {
  const head = hasHeader ? rows[0] : undefined
  const rule = rows[1]?.cells[index]
  const mark = hasHeader && rule ? text.slice(rule.start, rule.end) : ''
  return {
    ...column,
    style: emptyStyle(),
    blanks: new Votes(),
    width: head ? rawWidth(text, head, index) : 0,
    isCentred: mark.startsWith(':') && mark.endsWith(':') && mark.length > 2,
    values: new Votes(),
  }
}

function learnCell(
  column: ColumnStyle,
  block: TableBlock,
  reading: Reading,
  row: Row,
  index: number,
  weight: number,
): void {
  const cell = row.cells[index]
  if (!cell) return
  const atoms = reading.shape.atoms.filter((atom) => atom.start >= cell.start && atom.end <= cell.end)
  const shape = { start: cell.start, end: cell.end, atoms }
  learnShape(column.style, { block, reading: { ...reading, shape }, weight, gap: undefined })
  column.values.add(block.text.slice(cell.start, cell.end), weight)
  const raw = rawWidth(block.text, row, index)
  const length = cell.end - cell.start
  const before = blanksBefore(block.text, cell.start)
  if (raw === column.width && raw > length + 2) column.blanks.add('pad', weight)
  else if (raw !== column.width && length + 2 <= column.width)
    column.blanks.add(`${before}|${raw - before - length}`, weight)
  else column.blanks.add(`${before}|${raw - before - length}`, weight * 0.1)
}

function blanksBefore(text: string, at: number): number {
  let start = at
  while (start > 0 && /[ \t]/.test(text.charAt(start - 1))) start--
  return at - start
}

/** Width of a cell between its pipes, its blanks included. */
export function rawWidth(text: string, row: Row, index: number): number {
  const cell = row.cells[index]
  if (!cell) return 0
  let end = cell.end
  while (end < row.end && /[ \t]/.test(text.charAt(end))) end++
  return end - cell.start + blanksBefore(text, cell.start)
}
