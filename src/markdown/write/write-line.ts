import type { EntryFields } from '../../model/entry.ts'
import type { AtomKind } from '../shape.ts'
import { separator } from '../style/separator.ts'
import type { Place, Style } from '../style/style.ts'
import { type Piece, piecesOf, type Styles } from './pieces.ts'

const USUAL_ORDER: readonly AtomKind[] = [
  'status',
  'authors',
  'title',
  'main',
  'url',
  'date',
  'venue',
  'description',
  'tag',
  'link',
]

/**
 * Writes an entry's own text, from after the marker to the end of its last line, as this style has it. Line ends
 * are `\n`, and lines after the first are indented as they would be below an entry that is not nested.
 * @param strict escapes everything that Markdown could act on
 */
export function writeLine(fields: EntryFields, styles: Styles, strict: boolean): string {
  const pieces = inOrder(piecesOf(fields, styles, strict), styles.own)
  let line = ''
  let from: Place = 'start'
  for (const piece of pieces) {
    line +=
      (from === 'start' && line === ''
        ? startOf(styles, piece.kind)
        : separator(styles.own, styles.fallback, from, piece.kind)) + piece.text
    from = piece.kind
  }
  const end = separator(styles.own, styles.fallback, from, 'end')
  return (from === 'description' && /[.!?…)]$/.test(line) ? line : line + end).trimEnd()
}

function startOf(styles: Styles, kind: AtomKind): string {
  return separator(styles.own, styles.fallback, 'start', kind).trimStart()
}

/** Pieces in the order that the list's entries have them in. */
function inOrder(pieces: readonly Piece[], style: Style): Piece[] {
  const sorted: Piece[] = []
  const usual = [...pieces].sort((a, b) => USUAL_ORDER.indexOf(a.kind) - USUAL_ORDER.indexOf(b.kind))
  for (const piece of usual) {
    let at = sorted.length
    while (at > 0 && standsBefore(style, piece.kind, sorted[at - 1]?.kind)) at--
    sorted.splice(at, 0, piece)
  }
  return sorted
}

function standsBefore(style: Style, kind: AtomKind, other: AtomKind | undefined): boolean {
  if (other === undefined || other === kind) return false
  const seen = style.order.of([kind, other].sort().join('<'))
  return seen.share(kind) > 0.5
}
