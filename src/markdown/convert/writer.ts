import type { EntryFields } from '../../model/entry.ts'
import type { Dialect } from '../dialects/dialect.ts'
import { modelOf, writeLike } from '../dialects/model-list.ts'
import { modelTable, tableHeader } from '../dialects/model-table.ts'
import { type OpenList, openList } from '../open-list.ts'
import { asHeading, cellsInNotes, notesAsItems, ownNotesNamed, proseBelowTitle } from './fit-lines.ts'
import type { Part, Piece } from './parts.ts'
import { tableFor } from './table-columns.ts'

/** An entry's lines with `\n` at the end of each, without what is nested in it. */
export interface Written {
  readonly text: string
  /** True when the dialect has no words for the entry, so that these are the lines that it had. */
  readonly isOld: boolean
}

/** Writes the entries of one list in one dialect. */
export interface Writer {
  /** What stands above each run of entries, such as a table's header. */
  readonly opening: string
  /** Blank lines between two entries. */
  readonly gap: number
  /** True when entries can be nested. */
  readonly nests: boolean
  /** True when a blank line must stand above the first entry, whatever that is. */
  readonly needsBlank: boolean
  readonly write: (piece: Piece) => Written
}

/** Level of bold lines that serve as headings. */
const BOLD = 7

/** The writer for the entries of a list, all of which it must have seen where columns depend on them. */
export function writerFor(open: OpenList, dialect: Dialect, parts: readonly Part[]): Writer {
  if (dialect.layout === 'table') return tableWriter(dialect, parts)
  const model = modelOf(dialect)
  const isHeading = dialect.layout === 'heading'
  // All of one level, below every section: at the level of one, an entry could be taken for a section.
  const marks = '#'.repeat(Math.min(6, Math.max(1, ...open.sections.map(({ level }) => level % BOLD)) + 1))
  return {
    opening: '',
    gap: dialect.gap,
    nests: !isHeading,
    needsBlank: isHeading,
    write: (piece) => {
      const said = proseBelowTitle(cellsInNotes(ownNotesNamed(piece.fields)))
      const fields = isHeading ? asHeading(said) : notesAsItems(said)
      const text = written(model, fields)
      if (text === null) return sourceOf(piece)
      return { text: isHeading ? text.replace(/^#+/, marks) : text, isOld: false }
    },
  }
}

function tableWriter(dialect: Dialect, parts: readonly Part[]): Writer {
  const all = parts.flatMap((part) => (part.kind === 'entries' ? part.pieces.flatMap(withNested) : []))
  const { columns, roles, rowFields } = tableFor(all.map(({ fields }) => fields))
  const opening = tableHeader(columns)
  const model = openList(modelTable(opening, roles))
  return {
    opening,
    gap: dialect.gap,
    nests: false,
    needsBlank: true,
    write: (piece) => {
      const fields = rowFields(piece.fields)
      const row = written(model, fields) ?? written(model, titleAlone(fields))
      return row === null || row.trimEnd().includes('\n') ? sourceOf(piece) : { text: row, isOld: false }
    },
  }
}

function withNested(piece: Piece): Piece[] {
  return [piece, ...piece.nested.flatMap(withNested)]
}

function written(model: OpenList, fields: EntryFields): string | null {
  for (const careful of [false, true]) {
    const result = writeLike(model, fields, careful)
    if ('text' in result) return result.text
  }
  return null
}

/** An entry's own lines, where the dialect has no words for it. */
function sourceOf({ source, nested }: Piece): Written {
  const first = nested[0]
  const own = first ? source.slice(0, Math.max(0, source.indexOf(first.source))) : source
  return { text: `${own.replace(/\r\n/g, '\n').replace(/\n+$/, '')}\n`, isOld: true }
}

function titleAlone({ title, url }: EntryFields): EntryFields {
  return { title, url }
}
