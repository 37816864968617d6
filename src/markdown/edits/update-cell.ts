import type { EntryFields } from '../../model/entry.ts'
import type { Definitions, Span } from '../inline/tokens.ts'
import { type Row, rowsOf } from '../layouts/table-cells.ts'
import type { Role } from '../layouts/table-roles.ts'
import type { Reading } from '../reading.ts'
import type { TableBlock } from '../scan/blocks.ts'
import { defaultStyle } from '../style/style-of.ts'
import { withBlanks } from '../style/table-blanks.ts'
import { type ColumnStyle, learnTable, rawWidth, type TableStyle } from '../style/table-style.ts'
import { linksByColumn, mayHoldLinks } from '../write/link-cells.ts'
import { cellsFor, inCell, notesColumn } from '../write/write-row.ts'
import { applySplices, type Splice } from './splice.ts'
import { updateHead } from './update-head.ts'
import { isAtomField, updateAtoms } from './update-shape.ts'

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

/**
 * Writes one field in the cells of a row that hold it.
 * @param careful escapes everything that Markdown could act on
 * @returns splices against the table's text; null when the table has no column for it
 */
export function updateCell(
  block: TableBlock,
  reading: Reading,
  definitions: Definitions,
  field: string,
  fields: EntryFields,
  careful: boolean,
): Splice[] | null {
  const table = learnTable(block, reading.index, definitions)
  const row = rowsOf(block.text)[reading.index]
  if (!row) return null
  if (field === 'links' && !haveRoom(fields, table)) return null
  const places = columnsFor(table, row, reading, field)
  if (places.length === 0) return null
  const cells = cellsFor(field === 'links' ? withoutLinkCells(fields, table) : fields, table)
  return places.flatMap((index) => {
    const column = table.columns[index]
    const cell = row.cells[index]
    if (!column) return []
    const { header } = column
    // A cell that says what it said stays as it is written, with whatever Markdown is in it.
    if (field === 'cells' && (fields.cells?.[header] ?? '') === (reading.fields.cells?.[header] ?? ''))
      return []
    const inside =
      cell && withinCell(block.text, cell, reading, { column, definitions }, field, fields, careful)
    const text = inside ?? cells[index] ?? ''
    if (!cell) return text === '' ? [] : [appended(block.text, row, index, text)]
    if (text === block.text.slice(cell.start, cell.end)) return []
    if (cell.start === cell.end) return [filled(block.text, cell, text, column)]
    return [refill(block.text, cell, text, rawWidth(block.text, row, index) === column.width)]
  })
}

/** The fields without what the cells say in which links stand: it names the links that were. */
function withoutLinkCells({ cells = {}, ...fields }: EntryFields, { columns }: TableStyle): EntryFields {
  const isOther = (header: string) =>
    !columns.some((column) => column.header === header && mayHoldLinks(column))
  return { ...fields, cells: Object.fromEntries(Object.entries(cells).filter(([header]) => isOther(header))) }
}

/** True when each of the further links has a column. */
function haveRoom(fields: EntryFields, table: TableStyle): boolean {
  const placed = linksByColumn(withoutLinkCells(fields, table), table).flat().length
  return placed === (fields.links ?? []).filter(({ label }) => label !== fields.title).length
}

/** The columns that a field is written in: those of its role, or for the link the one that holds it. */
function columnsFor(table: TableStyle, row: Row, reading: Reading, field: string): number[] {
  const roles = ROLES[field] ?? []
  const link = reading.shape.atoms.find(({ kind }) => kind === 'url' || kind === 'main')
  if (field === 'url' && link) {
    const at = row.cells.findIndex((cell) => cell.start <= link.start && link.end <= cell.end)
    if (at >= 0) return [at]
  }
  if (field === 'notes') return notesColumn(table) < 0 ? [] : [notesColumn(table)]
  if (field === 'links')
    return table.columns.flatMap((column, index) =>
      (column.role === 'cell' || column.role === 'url') && mayHoldLinks(column) ? [index] : [],
    )
  for (const role of roles) {
    const columns = table.columns.flatMap((column, index) => (column.role === role ? [index] : []))
    if (columns.length > 0) return field === 'cells' ? columns : columns.slice(0, 1)
  }
  return []
}

/** A cell's text with one value in it changed and the rest kept; undefined when it is to be written anew. */
function withinCell(
  text: string,
  cell: Span,
  reading: Reading,
  { column, definitions }: { readonly column: ColumnStyle; readonly definitions: Definitions },
  field: string,
  fields: EntryFields,
  careful: boolean,
): string | undefined {
  const atoms = reading.shape.atoms.filter((atom) => atom.start >= cell.start && atom.end <= cell.end)
  if (atoms.length === 0 || !(field === 'title' || field === 'url' || column.role === 'title'))
    return undefined
  const styles = { own: column.style, fallback: defaultStyle() }
  const line = { text, shape: { ...cell, atoms }, styles, definitions }
  const isHead = field === 'title' || field === 'url'
  const splices = isHead
    ? updateHead(line, field, fields, careful)
    : isAtomField(field)
      ? updateAtoms(line, field, fields, careful)
      : null
  if (!splices) return undefined
  const own = splices.map((splice) => ({
    start: splice.start - cell.start,
    end: splice.end - cell.start,
    text: inCell(splice.text),
  }))
  return applySplices(text.slice(cell.start, cell.end), own)
}

/** A cell that the row is too short for, with the empty ones before it. */
function appended(text: string, row: Row, index: number, fresh: string): Splice {
  const line = text.slice(row.start, row.end).trimEnd()
  const at = row.start + line.length
  const empty = ' |'.repeat(Math.max(0, index - row.cells.length))
  const added = line.endsWith('|')
    ? `${empty} ${fresh} |`
    : `${' |'.repeat(index - row.cells.length + 1)} ${fresh}`
  return { start: at, end: at, text: added }
}

/** Puts a text into an empty cell, with the blanks that the column's cells have. */
function filled(text: string, { start }: Span, fresh: string, column: ColumnStyle): Splice {
  let from = start
  let to = start
  while (/[ \t]/.test(text.charAt(from - 1))) from--
  while (/[ \t]/.test(text.charAt(to))) to++
  return { start: from, end: to, text: withBlanks(fresh, column.blanks, column) }
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
