import type { TextItem } from 'pdfjs-dist/legacy/build/pdf.min.mjs'
import type { PdfLine } from '../../page/pdf/front.ts'

/** Most pieces of text of a page that are looked at. */
const MOST_ITEMS = 5000

interface Piece {
  readonly text: string
  readonly size: number
  readonly x: number
  readonly y: number
  readonly right: number
  readonly level: boolean
}

/**
 * The lines that a page's pieces of text make, from the top. Pieces on one height are one line; a gap between two of
 * them is a space. The height of a line's letters is that of its largest piece, for titles set in small capitals.
 * @param view the page's left, bottom, right and top, in points
 */
export function linesOf(items: readonly (TextItem | object)[], view: readonly number[]): PdfLine[] {
  const [, bottom = 0, , top = 0] = view
  const height = Math.max(1, top - bottom)
  const lines: Piece[][] = []
  for (const piece of items.slice(0, MOST_ITEMS).flatMap(pieceOf)) {
    const line = lines.at(-1)
    const before = line?.at(-1)
    if (line && before && isOneLine(before, piece)) line.push(piece)
    else lines.push([piece])
  }
  return lines
    .map((line) => lineOf(line, top, height))
    .filter(({ text }) => text !== '')
    .sort((a, b) => a.top - b.top)
}

function pieceOf(item: TextItem | object): Piece[] {
  if (!('str' in item) || item.str === '') return []
  const [a = 0, b = 0, , d = 0, x = 0, y = 0] = item.transform
  const size = Math.hypot(a, b) || Math.abs(d)
  return [{ text: item.str, size, x, y, right: x + item.width, level: Math.abs(b) <= Math.abs(a) * 0.1 }]
}

function isOneLine(before: Piece, piece: Piece): boolean {
  const large = Math.max(before.size, piece.size)
  return before.level === piece.level && piece.level
    ? Math.abs(before.y - piece.y) < large * 0.4 && piece.x > before.x - large
    : before.level === piece.level && Math.abs(before.x - piece.x) < large * 0.4
}

function lineOf(pieces: readonly Piece[], top: number, height: number): PdfLine {
  let text = ''
  let right = 0
  for (const piece of pieces) {
    const isApart = text !== '' && piece.level && piece.x - right > piece.size * 0.15
    text += (isApart && !text.endsWith(' ') ? ' ' : '') + piece.text
    right = piece.right
  }
  const size = Math.max(0, ...pieces.filter((piece) => /\p{L}/u.test(piece.text)).map((piece) => piece.size))
  const [first] = pieces
  return {
    text: text.replace(/\s+/g, ' ').trim(),
    size,
    top: Math.min(1, Math.max(0, (top - (first?.y ?? 0)) / height)),
    level: first?.level ?? true,
  }
}
