import { numberOf } from '../../markdown/edits/members.ts'
import type { Piece } from './piece.ts'
import type { EntryUnit } from './units.ts'

/** An ordered item's indentation and number. */
const ITEM = /^([ \t]*)(\d{1,9})(?=[.)][ \t])/

/**
 * Gives a number of its own to each ordered item that both sides put into one list: each side went on from the same
 * number. Only items that the base does not have, or with another number, get another one, and only where their own
 * list counts.
 * @param base the base's text
 * @param pieces of the merged text; changed in place
 * @returns true when there was such an item
 */
export function countOn(base: string, pieces: readonly Piece[]): boolean {
  /** The numbers that came last, by how far they are indented. */
  const last = new Map<number, number>()
  let isAny = false
  pieces.forEach((piece, at) => {
    if (!piece.place) return
    const indent = indentOf(piece.text)
    for (const deeper of [...last.keys()]) if (deeper > indent) last.delete(deeper)
    const number = Number(ITEM.exec(piece.text)?.[2])
    const above = last.get(indent)
    if (piece.place.kind !== 'entry' || Number.isNaN(number)) {
      last.delete(indent)
      return
    }
    const isTaken = above !== undefined && number <= above
    const next = isTaken && isNumbered(base, piece, number) && counts(piece.unit?.entry) ? above + 1 : number
    last.set(indent, next)
    if (next === number) return
    isAny = true
    piece.text = piece.text.replace(ITEM, `$1${next}`)
    indentBelow(pieces, at, indent, String(next).length - String(number).length)
  })
  return isAny
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length
}

/** True for an item that got its number from one of the sides. */
function isNumbered(base: string, { place }: Piece, number: number): boolean {
  return !place?.base || Number(ITEM.exec(base.slice(place.base.from, place.base.to))?.[2]) !== number
}

/** True for an item whose number is one more than that of the one above it, in its own version. */
function counts(entry: EntryUnit | undefined): boolean {
  const { open, index } = entry ?? {}
  const found = index === undefined ? undefined : open?.found[index]
  if (!open || !found || index === undefined) return false
  const own = numberOf(open, found)
  const above = open.found.slice(0, index).findLast(({ parent }) => parent === found.parent)
  const before = above && above.section === found.section ? numberOf(open, above) : 0
  return own !== undefined && before === own - 1
}

/** What stands below an item begins where its words do: it moves with them. */
function indentBelow(pieces: readonly Piece[], at: number, indent: number, by: number): void {
  if (by <= 0) return
  const moved = (text: string) => text.replace(/^(?=.*\S)/gm, ' '.repeat(by))
  const item = pieces[at]
  const end = (item?.text.indexOf('\n') ?? -1) + 1
  if (item && end > 0) item.text = item.text.slice(0, end) + moved(item.text.slice(end))
  for (const below of pieces.slice(at + 1)) {
    if (below.text.trim() !== '' && indentOf(below.text) <= indent) return
    below.text = moved(below.text)
  }
}
