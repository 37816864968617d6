import { linkAtom, plainAtom } from '../atoms.ts'
import { isWorkUrl } from '../fields/urls.ts'
import { fieldsOfShape } from '../fields-of-shape.ts'
import { readInline } from '../inline/inline.ts'
import { plainText } from '../inline/plain.ts'
import type { Definitions, LinkToken, Span } from '../inline/tokens.ts'
import { listedTags } from '../read-gap.ts'
import { readShape } from '../read-shape.ts'
import type { Reading } from '../reading.ts'
import type { Atom, AtomKind, Shape } from '../shape.ts'
import type { LayoutReader } from './layout.ts'
import { hasLink } from './line-reading.ts'
import { type Row, rowsOf } from './table-cells.ts'
import { type Column, columnsOf } from './table-roles.ts'

/** Rows of a table, each an entry; columns are fields by their headers, the others `cells`. */
export const tableLayout: LayoutReader = {
  layouts: ['table'],
  read(block, definitions) {
    if (block.kind !== 'table') return []
    const { text, hasHeader } = block
    const rows = rowsOf(text)
    const plan = planFor(columnsOf(text, rows, hasHeader))
    return rows.map((row, index) =>
      hasHeader && index < 2 ? null : readRow(text, row, index, plan, definitions),
    )
  },
}

/** The columns of a table, and in which order they are read: a link in the title's goes before any other. */
interface Plan {
  readonly columns: readonly Column[]
  readonly order: readonly number[]
}

function planFor(columns: readonly Column[]): Plan {
  const rank = (role: Column['role'] | undefined) => (role === 'title' ? 0 : role === 'url' ? 1 : 2)
  const order = columns.map((_, index) => index)
  return { columns, order: order.sort((a, b) => rank(columns[a]?.role) - rank(columns[b]?.role)) }
}

function readRow(
  text: string,
  row: Row,
  index: number,
  plan: Plan,
  definitions: Definitions,
): Reading | null {
  const atoms = atomsOfRow(text, row, plan, definitions)
  if (!atoms.some((atom) => atom.kind === 'main' || atom.kind === 'title' || atom.kind === 'url')) return null
  const shape: Shape = { start: row.start, end: row.end, atoms }
  // What the link of a row is called is the column's way, and no value of the entry.
  const { label: _label, ...fields } = fieldsOfShape(text, shape, definitions)
  if (fields.title === '' && fields.url === '') return null
  const cells = otherCells(text, row, plan.columns)
  return {
    layout: 'table',
    fields: Object.keys(cells).length > 0 ? { ...fields, cells } : fields,
    shape,
    isLinked: hasLink(fields, shape),
    start: row.start,
    ownEnd: row.end,
    end: row.next,
    line: index,
    lines: 1,
    parent: -1,
    index,
  }
}

function atomsOfRow(text: string, row: Row, { columns, order }: Plan, definitions: Definitions): Atom[] {
  const atoms: Atom[] = []
  let linked = false
  for (const index of order) {
    const role = columns[index]?.role
    const cell = row.cells[index]
    if (!role || !cell || cell.start >= cell.end) continue
    if (role === 'title') {
      atoms.push(...(readShape(text, cell.start, cell.end, definitions)?.atoms ?? []))
      linked = atoms.some((atom) => atom.kind === 'main' || atom.kind === 'url')
    } else if (role === 'cell' || role === 'url' || role === 'description') {
      const links = linksIn(text, cell, definitions)
      if (role !== 'url' && !fill(links, cell)) links.length = 0
      for (const link of links) {
        atoms.push(linkAtom(text, linked ? 'link' : 'url', link, cell.start, cell.end))
        linked = true
      }
      if (role === 'description') atoms.push(cellAtom('description', cell))
    } else if (role === 'tags') atoms.push(...listedTags(text, cell.start, cell.end))
    else atoms.push(cellAtom(role, cell))
  }
  return atoms.sort((a, b) => a.start - b.start)
}

function cellAtom(kind: AtomKind, cell: Span): Atom {
  return plainAtom(kind, cell.start, cell.end)
}

function linksIn(text: string, cell: Span, definitions: Definitions): LinkToken[] {
  const tokens = readInline(text, cell.start, cell.end, definitions)
  return tokens.flatMap((token) => (token.kind === 'link' && isWorkUrl(token.url) ? [token] : []))
}

/** Links in a column of no known role count when the cell holds little else. */
function fill(links: readonly LinkToken[], cell: Span): boolean {
  const length = links.reduce((sum, link) => sum + link.end - link.start, 0)
  return (cell.end - cell.start - length) * 2 <= length
}

function otherCells(text: string, row: Row, columns: readonly Column[]): Record<string, string> {
  const cells: Record<string, string> = {}
  columns.forEach(({ header, role }, index) => {
    const cell = row.cells[index]
    if (role !== 'cell' || !cell || cell.end <= cell.start || header === '') return
    cells[header] = plainText(text.slice(cell.start, cell.end)).replace(/\\\|/g, '|')
  })
  return cells
}
