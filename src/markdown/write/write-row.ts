import type { EntryFields, ExtraLink } from '../../model/entry.ts'
import type { ReadStatus } from '../../model/status.ts'
import { settleForm, writeDate } from '../fields/date-form.ts'
import { likeStatus, readStatus } from '../fields/statuses.ts'
import type { Definitions } from '../inline/tokens.ts'
import type { TableBlock } from '../scan/blocks.ts'
import { hostOf } from '../style/learn.ts'
import { defaultStyle } from '../style/style-of.ts'
import { withBlanks } from '../style/table-blanks.ts'
import { type ColumnStyle, learnTable, type TableStyle } from '../style/table-style.ts'
import { uses } from './fill.ts'
import { commonLabel } from './label-for.ts'
import { between, linkedCell, linksByColumn, written } from './link-cells.ts'
import { harmless, oneLine, urlForLink } from './safe.ts'
import { writtenDate, writtenTag } from './write-field.ts'
import { writeLine } from './write-line.ts'
import { writtenLabel } from './written-label.ts'

/**
 * Writes an entry as a row of the table.
 * @param near index of the row beside it
 * @param isBefore true when it goes above that row
 */
export function writeRow(
  fields: EntryFields,
  block: TableBlock,
  near: number,
  isBefore: boolean,
  lineEnding: string,
  definitions: Definitions,
): string {
  const table = learnTable(block, near, definitions, isBefore)
  return `${joinCells(table, cellsFor(fields, table))}${lineEnding}`
}

/** What each column's cell holds of an entry, its pipes escaped. */
export function cellsFor(fields: EntryFields, table: TableStyle): string[] {
  const links = linksByColumn(fields, table)
  const noted = notesColumn(table)
  return table.columns.map((column, index) => {
    const said = index === noted ? withNotes(fields, column) : fields
    const text = cellText(said, column, table, links[index] ?? [])
    return inCell(text === '' ? placeholder(column) : emphasised(text, column))
  })
}

/** A plain value with the marks that the whole cells of its column have. */
function emphasised(text: string, { role, marks }: ColumnStyle): string {
  const isPlain = role !== 'title' && role !== 'url' && role !== 'tags' && role !== 'status'
  const mark = marks.best() ?? ''
  return isPlain && mark !== '' && /^[\p{L}\p{N}].*[\p{L}\p{N}.!?)]$/su.test(text) && !text.includes(mark)
    ? mark + text + mark
    : text
}

/** Index of the column that holds remarks on the works; -1 when there is none. */
export function notesColumn({ columns }: TableStyle): number {
  return columns.findIndex(
    ({ role, header }) => (role === 'description' || role === 'cell') && NOTES.test(header),
  )
}

const NOTES =
  /^(?:(?:my |reading |personal )?(?:notes?|comments?|remarks?|thoughts?|takeaways?)|备注|笔记|评论|notas?|notizen)$/i

/** The fields with the notes as what the column says, after what it says already. */
function withNotes(fields: EntryFields, { role, header }: ColumnStyle): EntryFields {
  if (!fields.notes?.trim()) return fields
  const join = (said: string | undefined) => [said, fields.notes].filter((text) => text?.trim()).join(' ')
  return role === 'description'
    ? { ...fields, description: join(fields.description) }
    : { ...fields, cells: { ...fields.cells, [header]: join(fields.cells?.[header]) } }
}

/** What the column's cells hold that say nothing, where most of those do: `-`, `N/A`. */
function placeholder({ values, role }: ColumnStyle): string {
  if (role === 'title') return ''
  const isNothing = (value: string) => value === '' || /^(?:[-–—.·/]+|n\/?a|none|null|tbd)$/i.test(value)
  return values.best(isNothing) ?? ''
}

/** A text as it stands in a cell: on one line, its pipes escaped. */
export function inCell(text: string): string {
  return text.replace(/(?<!\\)\|/g, '\\|').replace(/[\r\n]+/g, ' ')
}

function cellText(
  fields: EntryFields,
  column: ColumnStyle,
  table: TableStyle,
  links: readonly ExtraLink[],
): string {
  switch (column.role) {
    case 'title':
      return titleCell(fields, column, table)
    case 'url':
      return [
        ...(mainIn(column, table) ? [linkCell(fields, column)] : []),
        ...links.map((link) => written(link, column)),
      ]
        .filter((link) => link !== '')
        .join(between(column))
    case 'status':
      return fields.status ? statusValue(fields.status, column) : ''
    case 'date':
      return fields.date ? dateCell(fields.date, column) : ''
    case 'venue':
      return fields.venue ? harmless(oneLine(fields.venue)) : ''
    case 'authors':
      return fields.authors ? harmless(fields.authors.map(oneLine).join(', ')) : ''
    case 'tags':
      return harmless(tagsCell(fields.tags ?? [], column))
    case 'description':
      return fields.description ? harmless(oneLine(fields.description)) : ''
    default:
      return fields.url !== '' && mainIn(column, table)
        ? linkCell(fields, column)
        : linkedCell(harmless(oneLine(fields.cells?.[column.header] ?? '')), links, column)
  }
}

/** True for the column that holds the links to the works: the one whose cells do, else the one that says so. */
function mainIn(column: ColumnStyle, table: TableStyle): boolean {
  const seen = table.columns.find(({ role, style }) => role !== 'title' && style.forms.of('url').total > 0)
  return !holdsUrl(table) && column === (seen ?? table.columns.find(({ role }) => role === 'url'))
}

function titleCell(fields: EntryFields, { style }: ColumnStyle, table: TableStyle): string {
  const { title, url, description, date, venue } = fields
  const own = table.columns.some((column) => mainIn(column, table)) ? '' : url
  const isFree = (role: ColumnStyle['role']) => !table.columns.some((column) => column.role === role)
  const said = isFree('description') ? description : undefined
  const beside = {
    ...(date && isFree('date') && uses(style, 'date') && { date }),
    ...(venue && isFree('venue') && uses(style, 'venue') && { venue }),
  }
  if (own === '' && said === undefined && Object.keys(beside).length === 0) return writtenLabel(title)
  return writeLine(
    { title, url: own, ...beside, ...(said === undefined ? {} : { description: said }) },
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

function linkCell({ url, label: own }: EntryFields, { style }: ColumnStyle): string {
  if (url === '') return ''
  const form = style.forms.of('url').best() ?? '[Link]({url})'
  const label =
    own === undefined ? (style.labels.of(hostOf(url)).best() ?? commonLabel(style)) : writtenLabel(own)
  return form.replace('{url}', () => urlForLink(url)).replace('{label}', () => label)
}

function tagsCell(tags: readonly string[], { style }: ColumnStyle): string {
  const form = style.forms.of('tag').best() ?? '{value}'
  const between = style.separators.of('tag>tag').best() ?? ', '
  return tags.map((tag) => form.replace('{value}', () => writtenTag(oneLine(tag), form))).join(between)
}

/** The words that the column has for a status, the nearest row's first; else such as go with those that it has. */
function statusValue(status: ReadStatus, { values, header }: ColumnStyle): string {
  const seen = values.best((value) => readStatus(value) === status)
  const usual = /not|\?/i.test(header) ? 'Not read' : 'Unread'
  return seen ?? likeStatus(values.best((value) => readStatus(value) !== null) ?? usual, status)
}

function dateCell(date: NonNullable<EntryFields['date']>, { style, header }: ColumnStyle): string {
  const short = style.dates.of('month').best()
  if (short === 'YYMM' && date.month !== undefined) return writeDate(date, settleForm(short))
  const isUnseen = [...style.dates.entries()].every(([, votes]) => votes.total === 0)
  const isYear = /^(?:year|年份?)$/i.test(header) && isUnseen
  return isYear ? String(date.year) : writtenDate(date, style)
}

function joinCells({ columns, opens, closes }: TableStyle, cells: readonly string[]): string {
  const padded = cells.map((cell, index) => {
    const column = columns[index]
    return column ? withBlanks(cell, column.blanks, column) : ` ${cell} `
  })
  const line = padded.join('|')
  return `${opens ? '|' : ''}${opens ? line : line.trimStart()}${closes ? '|' : ''}`
}
