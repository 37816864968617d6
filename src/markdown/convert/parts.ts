import type { EntryFields } from '../../model/entry.ts'
import type { Dialect } from '../dialects/dialect.ts'
import { targetAt } from '../edits/lookup.ts'
import { rowsOf } from '../layouts/table-cells.ts'
import { firstLine, type OpenList } from '../open-list.ts'
import { ownFields } from './own-fields.ts'

/** An entry that is to be rewritten, with those nested in it. */
export interface Piece {
  readonly fields: EntryFields
  /** 1-based line on which it begins in the list given. */
  readonly line: number
  /** Blanks before its marker where it stands below an item that is no entry. */
  readonly indent: string
  /** Its lines as they are. */
  readonly source: string
  readonly nested: readonly Piece[]
}

/** A list cut up: text that stays, and runs of entries that nothing but blank lines part. */
export type Part =
  | { readonly kind: 'kept'; readonly text: string }
  | { readonly kind: 'entries'; readonly pieces: Piece[] }

/** Cuts a list into what stays and what is rewritten. Tables stay where the dialect is a table. */
export function partsOf(open: OpenList, dialect: Dialect): Part[] {
  const parts: Part[] = []
  const nested = nestedIn(open)
  let at = 0
  open.found.forEach((found, index) => {
    const target = found.parent < 0 ? targetAt(open, index) : null
    if (!target || target.start < at) return
    if (dialect.layout === 'table' && found.reading.layout === 'table' && hasHeader(open, found.block)) return
    const between = withoutHeader(open, found.block, at, target.start)
    const last = parts.at(-1)
    if (last?.kind === 'entries' && /^\s*$/.test(between)) last.pieces.push(pieceAt(open, index, nested))
    else
      parts.push({ kind: 'kept', text: between }, { kind: 'entries', pieces: [pieceAt(open, index, nested)] })
    at = target.end
  })
  parts.push({ kind: 'kept', text: open.text.slice(at) })
  return parts
}

function hasHeader({ blocks: { blocks } }: OpenList, block: number): boolean {
  const table = blocks[block]
  return table?.kind === 'table' && table.hasHeader
}

/**
 * The text between two entries, without the header of a table that the second one begins. Rows that are no entries
 * are kept as lines of text.
 */
function withoutHeader(open: OpenList, block: number, from: number, to: number): string {
  const table = open.blocks.blocks[block]
  const start = open.blocks.starts[block] ?? 0
  if (table?.kind !== 'table' || to <= start) return open.text.slice(from, to)
  const above = open.text.slice(from, Math.max(from, start))
  const rows = rowsOf(table.text).filter((row, index) => {
    const isHeader = table.hasHeader && index < 2
    return !isHeader && start + row.start >= from && start + row.next <= to
  })
  const said = rows.flatMap(({ cells }) => {
    const words = cells.map((cell) => table.text.slice(cell.start, cell.end)).filter((cell) => cell !== '')
    return words.length > 0 ? [`${words.join(' ')}\n`] : []
  })
  return said.length === 0 ? above : `${above}\n${said.join('\n')}\n`
}

/** The entries nested right in each entry, by its index; where there are none, nothing. */
function nestedIn({ found }: OpenList): ReadonlyMap<number, readonly number[]> {
  const nested = new Map<number, number[]>()
  found.forEach(({ parent }, index) => {
    if (parent < 0) return
    const others = nested.get(parent)
    if (others) others.push(index)
    else nested.set(parent, [index])
  })
  return nested
}

function pieceAt(open: OpenList, index: number, nested: ReadonlyMap<number, readonly number[]>): Piece {
  const target = targetAt(open, index)
  const found = open.found[index]
  const text = open.blocks.blocks[found?.block ?? -1]?.text ?? ''
  const children = nested.get(index) ?? []
  return {
    fields: found
      ? ownFields(
          found,
          text,
          children.flatMap((at) => open.found[at] ?? []),
        )
      : { title: '', url: '' },
    line: found ? firstLine(found, open.blocks.lines) + 1 : 0,
    indent: found && found.reading.parent >= 0 ? indentOf(text, found.reading.start) : '',
    source: target ? open.text.slice(target.start, target.end) : '',
    nested: children.map((at) => pieceAt(open, at, nested)),
  }
}

function indentOf(text: string, start: number): string {
  return /^[ \t]*/.exec(text.slice(start, start + 200))?.[0] ?? ''
}
