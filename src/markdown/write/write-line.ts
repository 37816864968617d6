import type { EntryFields } from '../../model/entry.ts'
import type { AtomKind } from '../shape.ts'
import { orderKey, trailKey } from '../style/learn.ts'
import { separatorAt } from '../style/separator.ts'
import { type Place, placeFor, type Style } from '../style/style.ts'
import type { Piece, Styles } from './fill.ts'
import { piecesOf } from './pieces.ts'

const USUAL_ORDER: readonly AtomKind[] = [
  'mark',
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
  let label: string | undefined
  let last: string | undefined
  for (const piece of pieces) {
    const to = placeFor(piece.kind, piece.text)
    const between =
      from === 'start' && line === ''
        ? startOf(styles, to, piece.form)
        : withTrail(
            separatorAt(styles.own, styles.fallback, {
              from,
              to,
              last,
              form: piece.form,
              label: piece.label,
            }),
            styles,
            trailKey(from, label),
          )
    line += (line.endsWith('.') ? between.replace(/^\.(?!\.)/, '') : between) + piece.text
    from = to
    label = piece.label
    last = piece.form
  }
  const end = separatorAt(styles.own, styles.fallback, { from, to: 'end', last })
  const whole = from === 'description' && /[.!?…)]$/.test(line) ? line : line + end
  return whole.trimEnd() + (styles.own.trails.of(trailKey(from, label)).best() ?? '')
}

/** A separator with the blanks before its line end that the list has there. */
function withTrail(between: string, { own }: Styles, key: string): string {
  return between.includes('\n')
    ? between.replace('\n', () => `${own.trails.of(key).best() ?? ''}\n`)
    : between
}

function startOf(styles: Styles, to: Place, form: string | undefined): string {
  const between = separatorAt(styles.own, styles.fallback, { from: 'start', to, form }).trimStart()
  const { count } = styles
  return count === undefined ? withoutCount(between) : between.replace('{n}', String(count))
}

/** Pieces in the order that the list's entries have them in. */
function inOrder(pieces: readonly Piece[], style: Style): Piece[] {
  const sorted: Piece[] = []
  const usual = [...pieces].sort((a, b) => USUAL_ORDER.indexOf(a.kind) - USUAL_ORDER.indexOf(b.kind))
  for (const piece of usual) {
    let at = sorted.length
    while (at > 0 && standsBefore(style, piece, sorted[at - 1])) at--
    sorted.splice(at, 0, piece)
  }
  return sorted
}

function standsBefore(style: Style, piece: Piece, other: Piece | undefined): boolean {
  if (other === undefined || other.kind === piece.kind) return false
  const isLabelled = piece.label !== undefined && other.label !== undefined
  const byLabel = isLabelled
    ? style.order.of(orderKey('label', piece.label ?? '', other.label ?? ''))
    : undefined
  if (byLabel && byLabel.total > 0) return byLabel.share(piece.label ?? '') > 0.5
  return style.order.of(orderKey('kind', piece.kind, other.kind)).share(piece.kind) > 0.5
}

/** What an entry begins with where it is not counted. */
export function withoutCount(between: string): string {
  return between.replace(/(\*\*|__)?[[(]?\{n\}[\]).]+\1?\s*/, '')
}
