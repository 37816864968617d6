import type { EntryFields } from '../../model/entry.ts'
import type { Atom, AtomKind, Shape } from '../shape.ts'
import { orderKey } from '../style/learn.ts'
import { separator } from '../style/separator.ts'
import type { Place } from '../style/style.ts'
import { type Piece, type Styles, uses } from '../write/fill.ts'
import { piecesOf } from '../write/pieces.ts'
import { withoutCount } from '../write/write-line.ts'
import type { Splice } from './splice.ts'

/** Fields that stand in an entry's own text as atoms of their own. */
const ATOM_OF = {
  mark: 'mark',
  date: 'date',
  venue: 'venue',
  authors: 'authors',
  description: 'description',
  status: 'status',
  tags: 'tag',
  links: 'link',
} as const satisfies Partial<Record<keyof EntryFields, AtomKind>>

export type AtomField = keyof typeof ATOM_OF

/** True for a field that is written as an atom of its own kind. */
export function isAtomField(field: string): field is AtomField {
  return field in ATOM_OF
}

/** An entry's own text, taken apart, and how its list writes such. */
export interface Line {
  readonly text: string
  readonly shape: Shape
  readonly styles: Styles
}

/**
 * Changes one field in an entry's own text and leaves the rest of it.
 * @param fields the entry's fields as they shall be
 * @param careful escapes everything that Markdown could act on
 * @returns splices against the block's text; null when this list has no place for the field
 */
export function updateAtoms(
  line: Line,
  field: AtomField,
  fields: EntryFields,
  careful: boolean,
): Splice[] | null {
  const kind = ATOM_OF[field]
  const old = line.shape.atoms.filter((atom) => atom.kind === kind)
  const wanted = piecesOf(fields, line.styles, careful).filter((piece) => piece.kind === kind)
  if (wanted.length === 0 && fields[field] !== undefined && !isEmpty(fields[field])) {
    return uses(line.styles.own, kind) ? [] : null
  }
  const kept = old.filter((atom) =>
    wanted.some((piece) => piece.text === line.text.slice(atom.start, atom.end)),
  )
  const fresh = wanted.filter(
    (piece) => !kept.some((atom) => piece.text === line.text.slice(atom.start, atom.end)),
  )
  const gone = old.filter((atom) => !kept.includes(atom))
  const replaced = gone.slice(0, fresh.length)
  const splices = replaced.map((atom, index) => ({
    start: atom.start,
    end: atom.end,
    text: oneStop(fresh[index]?.text ?? '', line.text.charAt(atom.end)),
  }))
  splices.push(...removals(line, gone.slice(replaced.length)))
  const added = fresh.slice(replaced.length)
  if (added.length > 0) splices.push(additions(line, kind, added, [...kept, ...replaced]))
  return splices
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) ? value.length === 0 : value === ''
}

/** Takes atoms out with the separator before them; the first of a run of its kind takes the one after it. */
export function removals({ shape }: Line, gone: readonly Atom[]): Splice[] {
  const atoms = shape.atoms.filter((atom) => !atom.inner || gone.includes(atom))
  return gone.map((atom) => {
    const at = atoms.indexOf(atom)
    const before = atoms[at - 1]
    const after = atoms[at + 1]
    const opens = !before || (after?.kind === atom.kind && before.kind !== atom.kind && !gone.includes(after))
    if (opens && after) return { start: atom.start, end: after.start, text: '' }
    return { start: before ? before.end : atom.start, end: atom.end, text: '' }
  })
}

/** Puts atoms of one kind where the list's entries have them: after those of their kind, else by its order. */
export function additions(
  { text, shape, styles }: Line,
  kind: AtomKind,
  pieces: readonly Piece[],
  same: readonly Atom[],
): Splice {
  const atoms = shape.atoms.filter((atom) => !atom.inner)
  const last = same.filter((atom) => !atom.inner).at(-1)
  const at = last ? atoms.indexOf(last) + 1 : placeOf(kind, atoms, styles)
  const before = atoms[at - 1]
  const after = atoms[at]
  let from: Place = before?.kind ?? 'start'
  let added = ''
  for (const piece of pieces) {
    added += withoutCount(separator(styles.own, styles.fallback, from, piece.kind)) + piece.text
    from = piece.kind
  }
  if (before) {
    const joined = separated(added, text.charAt(before.end - 1))
    return { start: before.end, end: before.end, text: oneStop(joined, text.charAt(before.end)) }
  }
  const next = after ? separator(styles.own, styles.fallback, from, after.kind) : ''
  const start = after?.start ?? shape.start
  return { start, end: start, text: added.trimStart() + (next === '' ? ' ' : next) }
}

/** A full stop is not written twice where a description already ends with one. */
function separated(added: string, last: string): string {
  return last === '.' && added.startsWith('.') ? added.slice(1) : added
}

/** Nor where the line itself goes on with one. */
function oneStop(text: string, next: string): string {
  return next === '.' && text.endsWith('.') ? text.slice(0, -1) : text
}

function placeOf(kind: AtomKind, atoms: readonly Atom[], { own }: Styles): number {
  let at = atoms.length
  while (at > 0 && standsBefore(kind, atoms[at - 1]?.kind, own)) at--
  return at
}

function standsBefore(kind: AtomKind, other: AtomKind | undefined, style: Styles['own']): boolean {
  if (other === undefined || other === kind || other === 'main' || other === 'title' || other === 'url')
    return false
  const seen = style.order.of(orderKey('kind', kind, other))
  return seen.total > 0 ? seen.share(kind) > 0.5 : other === 'link' || (other === 'tag' && kind !== 'link')
}
