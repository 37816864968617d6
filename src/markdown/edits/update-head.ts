import type { EntryFields } from '../../model/entry.ts'
import { readInline } from '../inline/inline.ts'
import type { Definitions, LinkToken } from '../inline/tokens.ts'
import { type Atom, type AtomKind, type Part, partsOf } from '../shape.ts'
import { piecesOf } from '../write/pieces.ts'
import { urlForLink } from '../write/safe.ts'
import { writtenLabel } from '../write/written-label.ts'
import type { Splice } from './splice.ts'
import { additions, type Line, removals } from './update-shape.ts'

const HEADS: readonly AtomKind[] = ['main', 'title', 'url']

/** An entry's own text and the reference definitions of its list. */
export interface HeadLine extends Line {
  readonly definitions: Definitions
}

/**
 * Changes an entry's title or its main link where it stands, and leaves the rest of its text. A title that is
 * cleared is replaced by the link; a link that is cleared leaves the title alone.
 * @param careful escapes everything, and keeps the empty brackets of a link that is cleared
 * @returns splices against the block's text; null when the entry has no place for it
 */
export function updateHead(
  line: HeadLine,
  field: 'title' | 'url',
  fields: EntryFields,
  careful: boolean,
): Splice[] | null {
  const heads = line.shape.atoms.filter((atom) => HEADS.includes(atom.kind) && !atom.inner)
  const main = heads.find((atom) => atom.kind === 'main')
  const token = main && !partOf(main, 'url') ? referenceIn(line, main) : undefined
  const value =
    field === 'url'
      ? urlForLink(fields.url)
      : writtenLabel(fields.title === '' && main ? fields.url : fields.title, careful)
  if (token) return [reference(line, token, field, value)]
  if (field === 'url' && value === '' && !careful) return withoutUrl(line, heads)
  const holder = heads.find((atom) => (field === 'title' || atom.kind !== 'title') && partOf(atom, field))
  const part = holder && partOf(holder, field)
  if (part && !(field === 'title' && value === '')) return [{ start: part.start, end: part.end, text: value }]
  return completed(line, heads, fields, careful)
}

function partOf(atom: Atom, slot: Part['slot']): Part | undefined {
  return partsOf(atom).find((part) => part.slot === slot)
}

function referenceIn({ text, definitions }: HeadLine, atom: Atom): LinkToken | undefined {
  const tokens = readInline(text, atom.start, atom.end, definitions)
  return tokens.find((token) => token.kind === 'link' && token.form === 'reference') as LinkToken | undefined
}

/** A reference keeps its definition under another title, and becomes an inline link for another URL. */
function reference({ text }: HeadLine, token: LinkToken, field: 'title' | 'url', value: string): Splice {
  const { start, end, label } = token
  const title = text.slice(label.start, label.end)
  if (field === 'url') return { start, end, text: value === '' ? title : `[${title}](${value})` }
  const named = text.slice(label.end + 1, end)
  return { start, end, text: `[${value}]${named.length > 2 ? named : `[${title}]`}` }
}

/** Takes a link away: the whole of it where the title stands apart, else its brackets. */
function withoutUrl(line: HeadLine, heads: readonly Atom[]): Splice[] | null {
  const main = heads.find((atom) => atom.kind === 'main')
  const title = main && partOf(main, 'title')
  if (main && title) {
    const token = readInline(line.text, main.start, main.end, line.definitions).find(
      ({ kind }) => kind === 'link',
    )
    const { start, end } = token ?? main
    return [{ start, end, text: line.text.slice(title.start, title.end) }]
  }
  return removals(
    line,
    heads.filter((atom) => atom.kind === 'url'),
  )
}

/** Writes the title or link that an entry did not have, in the place of what it has. */
function completed(
  line: HeadLine,
  heads: readonly Atom[],
  fields: EntryFields,
  careful: boolean,
): Splice[] | null {
  const only = heads[0]
  if (!only) return null
  const wanted = piecesOf(fields, line.styles, careful).filter((piece) => HEADS.includes(piece.kind))
  const [first, ...rest] = wanted
  if (!first) return null
  if (rest.length === 0) return [{ start: only.start, end: only.end, text: first.text }]
  const url = wanted.filter((piece) => piece.kind === 'url')
  return only.kind === 'title' ? [additions(line, 'url', url, [only])] : null
}
