import { isGenericLabel } from '../fields/labels.ts'
import { readStatus } from '../fields/statuses.ts'
import { plainText } from '../inline/plain.ts'
import type { Row } from './table-cells.ts'

/** What a column says of an entry; `cell` for anything that is no field of its own. */
export type Role = 'title' | 'url' | 'status' | 'date' | 'venue' | 'tags' | 'authors' | 'description' | 'cell'

/** A column: its header's text and its role. */
export interface Column {
  readonly header: string
  readonly role: Role
}

const HEADERS: readonly (readonly [RegExp, Role])[] = [
  [
    /^(?:read(?: or not|\?| status)?|status|state|progress|done|finished|已读|状态|完成)\b|已读|状态/i,
    'status',
  ],
  [/^(?:links?|urls?|pdf|download|arxiv(?: link)?|paper link|地址|链接|原文)$/i, 'url'],
  [
    /^(?:dates?|year|time|month|published|publish date|release date|added|date added|日期|时间|年份|年)$/i,
    'date',
  ],
  [
    /^(?:venue|conference|journal|conf\.?|publication|published in|publisher|institute|institution|affiliation|organi[sz]ation|会议|期刊)s?$/i,
    'venue',
  ],
  [
    /^(?:tags?|keywords?|topics?|category|categories|area|field|domain|type|subject|标签|关键词|类别)$/i,
    'tags',
  ],
  [/author|^(?:by|writer)s?$|作者/i, 'authors'],
  [/^(?:description|summary|notes?|comments?|remarks?|tl;?dr|简介|描述|备注)$/i, 'description'],
]
const TITLE =
  /title|^(?:papers?|names?|articles?|books?|posts?|works?|models?|projects?|resources?|blogs?|videos?|talks?)\b|论文|标题|题目|名称|título|titre/i

/** The columns of a table, by their headers and by what stands in them. */
export function columnsOf(text: string, rows: readonly Row[], hasHeader: boolean): Column[] {
  const head = hasHeader ? rows[0] : undefined
  const body = hasHeader ? rows.slice(2) : rows
  const width = Math.max(0, ...rows.slice(0, 20).map((row) => row.cells.length))
  const headers = Array.from({ length: width }, (_, index) => {
    const cell = head?.cells[index]
    return cell ? plainText(text.slice(cell.start, cell.end)) : ''
  })
  const roles = headers.map(
    (header): Role => HEADERS.find(([pattern]) => pattern.test(header))?.[1] ?? 'cell',
  )
  const title = titleColumn(text, headers, roles, body)
  roles.forEach((role, index) => {
    if (index === title) roles[index] = 'title'
    else if (role === 'title' || roles.indexOf(role) < index) roles[index] = 'cell'
    if (roles[index] === 'status' && !holdsStatus(text, body, index)) roles[index] = 'cell'
  })
  return headers.map((header, index) => ({ header, role: roles[index] ?? 'cell' }))
}

/** True when a table's headers are those of a list of works, even while it has no rows. */
export function isOfWorks(columns: readonly Column[]): boolean {
  return columns.some(({ header, role }) => role === 'url' || TITLE.test(header))
}

/** The title's column: by its header, else the first with links in it, else the first that is no other field. */
function titleColumn(
  text: string,
  headers: readonly string[],
  roles: readonly Role[],
  body: readonly Row[],
): number {
  const exact = headers.findIndex((header) => /title|标题|题目|论文题目/i.test(header))
  if (exact >= 0) return exact
  const work = headers.findIndex((header, index) => WORK.test(header) && holdsTitles(text, body, index))
  if (work >= 0) return work
  const named = headers.findIndex(
    (header, index) => TITLE.test(header) && roles[index] !== 'url' && roles[index] !== 'status',
  )
  if (named >= 0) return named
  const linked = headers.findIndex(
    (_, index) => roles[index] === 'cell' && body.some((row) => cellText(text, row, index).includes('](')),
  )
  if (linked >= 0) return linked
  const free = roles.indexOf('cell')
  return Math.max(free, 0)
}

/** Headers that name works, not what they bring forth (`Model`) or where they lead. */
const WORK = /^(?:papers?|articles?|books?)(?: name)?$|^论文(?:名称?)?$/i

/** False for a column of links that only say what they lead to (`[arXiv](…)`). */
function holdsTitles(text: string, body: readonly Row[], index: number): boolean {
  const said = body.slice(0, 30).map((row) => plainText(cellText(text, row, index)))
  return said.some((cell) => cell.length > 3 && !isGenericLabel(cell) && !/^https?:/.test(cell))
}

function holdsStatus(text: string, body: readonly Row[], index: number): boolean {
  const said = body
    .slice(0, 30)
    .map((row) => cellText(text, row, index))
    .filter((cell) => cell !== '')
  return said.length === 0 || said.some((cell) => readStatus(cell) !== null)
}

/** The text of a row's cell; nothing where the row is too short. */
export function cellText(text: string, row: Row, index: number): string {
  const cell = row.cells[index]
  return cell ? text.slice(cell.start, cell.end) : ''
}
