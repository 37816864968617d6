import type { Definitions } from '../inline/tokens.ts'
import { readBlock } from '../layouts/registry.ts'
import { type Row, rowsOf } from '../layouts/table-cells.ts'
import { type Column, columnsOf } from '../layouts/table-roles.ts'
import type { Reading } from '../reading.ts'
import type { TableBlock } from '../scan/blocks.ts'
import { partText } from '../shape.ts'
import { learnShape } from './learn.ts'
import { Sightings } from './sightings.ts'
import { emptyStyle, type Style } from './style.ts'
import { type CellBlanks, type ColumnBlanks, emptyBlanks, learnBlanks } from './table-blanks.ts'
import { Votes } from './votes.ts'

/** How the cells of one column are written. */
export interface ColumnStyle extends Column {
  readonly style: Style
  readonly blanks: ColumnBlanks
  /** Width of the header's cell between its pipes. */
  readonly width: number
  readonly isCentred: boolean
  /** Labels of the links in its cells that are not the title. */
  readonly links: Votes
  /** Marks of emphasis around the whole of its cells; empty for none. */
  readonly marks: Votes
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

/** What was learned last of a table: many rows may be written beside one, such as a model's. */
const learned = new WeakMap<
  TableBlock,
  { readonly near: number; readonly place: number; readonly style: TableStyle }
>()

/**
 * Learns from a table's rows, the nearest most.
 * @param near index of the row beside the one to be written
 * @param isBefore true when that one goes above it
 */
export function learnTable(
  block: TableBlock,
  near: number,
  definitions: Definitions,
  isBefore = false,
): TableStyle {
  const place = isBefore ? near : near + 1
  const known = learned.get(block)
  if (known?.near === near && known.place === place && known.style.definitions === definitions)
    return known.style
  const style = learnRows(block, near, definitions, place)
  learned.set(block, { near, place, style })
  return style
}

/** @param place index that the new row will have */
function learnRows(block: TableBlock, near: number, definitions: Definitions, place: number): TableStyle {
  const { text, hasHeader } = block
  const rows = rowsOf(text)
  const anywhere = emptyBlanks()
  const columns = columnsOf(text, rows, hasHeader).map((column, index) =>
    columnStyle(text, rows, hasHeader, column, index, anywhere),
  )
  const { readings } = readBlock(block, definitions)
  rows.forEach((row, at) => {
    const reading = readings[at]
    if (!reading) return
    const distance = at < place ? place - at : at - place + 1
    const weight = 1 / (distance * distance)
    columns.forEach((column, index) => {
      learnCell(column, block, reading, row, index, weight)
    })
  })
  if (readings.every((reading) => reading === null))
    columns.forEach((column, index) => {
      learnHeader(column, text, rows[0], index)
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
  anywhere: CellBlanks,
): ColumnStyle {
  const head = hasHeader ? rows[0] : undefined
  const rule = rows[1]?.cells[index]
  const mark = hasHeader && rule ? text.slice(rule.start, rule.end) : ''
  return {
    ...column,
    style: emptyStyle(),
    blanks: { ...emptyBlanks(), anywhere },
    width: head ? rawWidth(text, head, index) : 0,
    isCentred: mark.startsWith(':') && mark.endsWith(':') && mark.length > 2,
    links: new Votes(),
    marks: new Votes(),
    values: new Votes(),
  }
}

/** A table without rows is written as its header is. */
function learnHeader(
  { blanks, width }: ColumnStyle,
  text: string,
  head: Row | undefined,
  index: number,
): void {
  const cell = head?.cells[index]
  if (!cell) return
  const before = blanksBefore(text, cell.start)
  const after = width - before - (cell.end - cell.start)
  const around = `${Math.min(1, before)}|${Math.min(1, after)}`
  blanks.wide.add(around, 1)
  blanks.fitting.add(after > 1 ? 'pad' : around, 1)
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
  const shown = new Sightings()
  learnShape(shown, { block, reading: { ...reading, shape } })
  shown.countIn(column.style, weight)
  const value = block.text.slice(cell.start, cell.end)
  column.values.add(value, weight)
  if (/[\p{L}\p{N}]/u.test(value)) column.marks.add(emphasisOf(value), weight)
  for (const atom of atoms)
    if (atom.kind === 'link') column.links.add(partText(block.text, atom, 'label') ?? '', weight)
  const raw = rawWidth(block.text, row, index)
  const seen = { length: cell.end - cell.start, before: blanksBefore(block.text, cell.start), raw }
  learnBlanks(column.blanks, seen, column.width, weight)
  learnBlanks(column.blanks.anywhere, seen, column.width, weight)
}

/** The marks of emphasis that enclose the whole of a cell. */
function emphasisOf(value: string): string {
  const mark = /^(\*\*|__|\*|_|`)(?=\S).*\S\1$/.exec(value)?.[1] ?? ''
  return mark !== '' && !value.slice(mark.length, -mark.length).includes(mark) ? mark : ''
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
