import type { EntryFields } from '../../model/entry.ts'
import type { ReadStatus } from '../../model/status.ts'
import { settleForm, writeDate } from '../fields/date-form.ts'
import { likeStatus, readStatus } from '../fields/statuses.ts'
import type { Definitions } from '../inline/tokens.ts'
import type { Reading } from '../reading.ts'
import type { TableBlock } from '../scan/blocks.ts'
import { defaultStyle } from '../style/style-of.ts'
import { type ColumnStyle, learnTable, type TableStyle } from '../style/table-style.ts'
import { writtenLabel } from './pieces.ts'
import { harmless, oneLine, urlForLink } from './safe.ts'
import { writtenDate } from './write-field.ts'
import { writeLine } from './write-line.ts'

/** Writes an entry as a row of the table, beside one of its rows. */
export function writeRow(
  fields: EntryFields,
  block: TableBlock,
  beside: Reading,
  lineEnding: string,
  definitions: Definitions,
): string | null {
  const table = learnTable(block, beside.index, definitions)
  return `${joinCells(
    table,
    table.columns.map((column) => cellFor(fields, column, table)),
  )}${lineEnding}`
}

/** What a column's cell holds of an entry, its pipes escaped. */
export function cellFor(fields: EntryFields, column: ColumnStyle, table: TableStyle): string {
  return cellText(fields, column, table)
    .replace(/(?<!\\)\|/g, '\\|')
    .replace(/[\r\n]+/g, ' ')
}

function cellText(fields: EntryFields, column: ColumnStyle, table: TableStyle): string {
  switch (column.role) {
    case 'title':
      return titleCell(fields, column, table)
    case 'url':
      return fields.url === '' || holdsUrl(table) ? '' : linkCell(fields.url, column)
    case 'status':
      return fields.status ? statusValue(fields.status, column) : ''
    case 'date':
      return fields.date ? dateCell(fields.date, column) : ''
    case 'venue':
      return fields.venue ? harmless(oneLine(fields.venue)) : ''
    case 'authors':
      return fields.authors ? harmless(fields.authors.map(oneLine).join(', ')) : ''
    case 'tags':
      return fields.tags ? harmless(fields.tags.map(oneLine).join(', ')) : ''
    case 'description':
      return fields.description ? harmless(oneLine(fields.description)) : ''
    default:
      return harmless(oneLine(fields.cells?.[column.header] ?? ''))
  }
}

function titleCell(fields: EntryFields, { style }: ColumnStyle, table: TableStyle): string {
  const { title, url, description } = fields
  const own = holdsUrl(table) || !table.columns.some((column) => column.role === 'url') ? url : ''
  const said = table.columns.some((column) => column.role === 'description') ? undefined : description
  if (own === '' && said === undefined) return writtenLabel(title)
  return writeLine(
    { title, url: own, ...(said === undefined ? {} : { description: said }) },
    { own: style, fallback: defaultStyle(), definitions: table.definitions },
    false,
  ).replace(/\.$/, (stop) => (said ? stop : ''))
}

/** True when the titles of a table are its links. */
function holdsUrl({ columns }: TableStyle): boolean {
  const title = columns.find((column) => column.role === 'title')
  const ways = title?.style.heads
  return ways !== undefined && ways.share('main') + ways.share('title+url') >= 0.5
}

function linkCell(url: string, { style }: ColumnStyle): string {
  const form = style.forms.of('url').best() ?? '[Link]({url})'
  const label = [...style.labels.entries()].map(([, votes]) => votes.best())[0] ?? 'Link'
  return form.replace('{url}', () => urlForLink(url)).replace('{label}', () => label)
}

/** The words that the column has for a status, the nearest row's first; else such as go with those that it has. */
function statusValue(status: ReadStatus, { values }: ColumnStyle): string {
  const seen = values.best((value) => readStatus(value) === status)
  return seen ?? likeStatus(values.best((value) => readStatus(value) !== null) ?? '', status)
}

function dateCell(date: NonNullable<EntryFields['date']>, { style }: ColumnStyle): string {
  const short = style.dates.of('month').best()
  return short === 'YYMM' && date.month !== undefined
    ? writeDate(date, settleForm(short))
    : writtenDate(date, style)
}

function joinCells({ columns, opens, closes }: TableStyle, cells: readonly string[]): string {
  const padded = cells.map((cell, index) => withBlanks(cell, columns[index]))
  const line = padded.join('|')
  return `${opens ? '|' : ''}${opens ? line : line.trimStart()}${closes ? '|' : ''}`
}

/** A cell with its blanks: filled up to the header's width where the column is, when it fits. */
function withBlanks(cell: string, column: ColumnStyle | undefined): string {
  if (!column) return ` ${cell} `
  const way = column.blanks.best() ?? 'pad'
  const room = column.width - cell.length
  if (way === 'pad') {
    if (room < 2) return ` ${cell} `
    const before = column.isCentred ? Math.ceil(room / 2) : 1
    return ' '.repeat(before) + cell + ' '.repeat(room - before)
  }
  const [before = 1, after = 1] = way.split('|').map(Number)
  return ' '.repeat(before) + cell + ' '.repeat(Math.max(0, after))
}
