import { editOpenList } from '../../markdown/edit.ts'
import { entryAtLine } from '../../markdown/edits/lookup.ts'
import { lineAt } from '../../markdown/edits/refs.ts'
import type { OpenList } from '../../markdown/open-list.ts'
import { fieldsOf } from '../../model/change.ts'
import type { Entry } from '../../model/entry.ts'
import { wordsOf } from './match.ts'
import type { Piece, Span, Three } from './piece.ts'
import { headOf } from './units.ts'

/** The white space before an item, and its bullet. */
const MARKER = /^([ \t]*)([-*+])(?=[ \t])/

/** The number of an ordered item, which says nothing. */
const NUMBER = /^[ \t]*\d{1,9}[.)][ \t]/

/**
 * Writes entries that one side added as the other side wrote all entries around them anew: as rows where it made a
 * table of the list, with its marker where it took another one. An entry of which a word would be lost stays as it is.
 * @param pieces of the merged text
 */
export function inNewForm(lists: Three<OpenList>, pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, at) => {
    if (piece.place?.kind !== 'entry' || piece.place.base) return piece
    return newForm(lists, pieces, at, 'ours') ?? newForm(lists, pieces, at, 'theirs') ?? piece
  })
}

/** An added entry in the form that a side gave to the entries around it; null where it gave them none. */
function newForm(
  lists: Three<OpenList>,
  pieces: readonly Piece[],
  at: number,
  other: 'ours' | 'theirs',
): Piece | null {
  const piece = pieces[at]
  const neighbour = neighbourOf(pieces, at, other)
  const was = formAt(lists.base, neighbour?.base)
  const is = formAt(lists[other], neighbour?.[other])
  if (!piece?.place || !neighbour || !was || !is || is.name === was.name) return null
  if (piece.heads) {
    const isWritten = formAt(lists[other], piece.place[other])?.name === is.name
    const heads = { ...piece.heads, kept: other }
    return isWritten ? { ...piece, text: headOf(heads[other]), heads } : null
  }
  const side = other === 'ours' ? 'theirs' : 'ours'
  const own = formAt(lists[side], piece.place[side])
  if (piece.place[other] || own?.name !== was.name) return null
  const text = rewritten(piece.text, own.entry, lists[other], is)
  if (text === piece.text || is.entry.layout === own.entry.layout) return { ...piece, text }
  // It is parted from the lines beside it as its neighbour is.
  const place = { kind: 'entry', base: undefined, ours: undefined, theirs: undefined } as const
  return { ...piece, text, place: { ...place, [other]: neighbour[other], form: other } }
}

/** An entry's lines in another form; as they are where that form has no place for a word of it. */
function rewritten(text: string, entry: Entry, open: OpenList, form: Form): string {
  const now = form.entry.layout === entry.layout ? restyled(text, form) : written(open, form.entry, entry)
  const said = new Set(wordsOf(now))
  return wordsOf(text.replace(NUMBER, '')).every((word) => said.has(word)) ? now : text
}

/** An item's lines with another bullet and indentation. */
function restyled(text: string, { marker, indent }: Form): string {
  const own = MARKER.exec(text)?.[1] ?? ''
  const lines = text
    .split('\n')
    .map((line) => (line.startsWith(own) && line ? indent + line.slice(own.length) : line))
  return lines.join('\n').replace(MARKER, `$1${marker}`)
}

/** The entry nearest by in the same section, above it if there is one, that the base and a side have, too. */
function neighbourOf(pieces: readonly Piece[], at: number, side: 'ours' | 'theirs'): Piece['place'] {
  for (const step of [-1, 1]) {
    for (let near = at + step; near >= 0 && near < pieces.length; near += step) {
      const place = pieces[near]?.place
      if (place?.kind === 'heading') break
      if (place?.kind === 'entry' && place.base && place[side]) return place
    }
  }
  return undefined
}

/** How an entry is written. */
interface Form {
  readonly entry: Entry
  readonly marker: string
  readonly indent: string
  readonly name: string
}

/** How the entry that begins at a place is written. */
function formAt(open: OpenList, span: Span | undefined): Form | undefined {
  const target = span && entryAtLine(open, { line: lineAt(open, span.from) })
  const entry = target && open.list.entries[target.index]
  if (!span || !entry) return undefined
  const [, indent = '', marker = ''] = MARKER.exec(open.text.slice(span.from, span.to)) ?? []
  return { entry, marker, indent, name: `${entry.layout} ${indent}${marker}` }
}

/** An entry as it is written when it is added below another one; empty when it cannot be. */
function written(open: OpenList, above: Entry, entry: Entry): string {
  const at = { after: { line: above.line } }
  const { open: grown, edit } = editOpenList(open, [
    { kind: 'add', entry: fieldsOf(entry), section: above.section, at },
  ])
  const [outcome] = edit.outcomes
  const target = outcome?.kind === 'done' ? entryAtLine(grown, { line: outcome.line }) : null
  const now = target && grown.list.entries[target.index]
  if (!target || now?.title !== entry.title || now.url !== entry.url) return ''
  const start = grown.text.lastIndexOf('\n', target.start - 1) + 1
  return `${grown.text.slice(start, target.end).trimEnd()}\n`
}
