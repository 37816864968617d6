import type { PartialDate } from '../model/date.ts'
import type { LinkToken } from './inline/tokens.ts'
import { CharacterSet, isWhite } from './scan/characters.ts'
import type { Atom, AtomKind, WordSlot } from './shape.ts'

/** The mark that closes what this one opens, by their codes; 0 for a character that opens nothing. */
function closerOf(code: number): number {
  switch (code) {
    case 40: // (
      return 41
    case 91: // [
      return 93
    case 0x201c: // “
      return 0x201d
    case 42: // *
    case 95: // _
    case 34: // "
    case 126: // ~
      return code
    default:
      return 0
  }
}

/** Half the width of the marks that stand on both sides of a span: `**[Title](url)**`, `([HN](url))`, `*2024*`. */
function marksAround(text: string, start: number, end: number, from: number, to: number): number {
  let width = 0
  while (start - width > from && end + width < to) {
    const closer = closerOf(text.charCodeAt(start - width - 1))
    if (closer === 0 || text.charCodeAt(end + width) !== closer) break
    width++
  }
  return width
}

/** An atom of words alone, which stand between `from` and `to`. */
export function wordsAtom(
  kind: AtomKind,
  slot: WordSlot,
  start: number,
  end: number,
  from: number,
  to: number,
  date: PartialDate | null = null,
): Atom {
  return { kind, start, end, slot, from, to, urlFrom: -1, urlTo: -1, date, inner: false }
}

/** An atom that is its value, without marks around it. */
export function plainAtom(kind: AtomKind, start: number, end: number): Atom {
  return wordsAtom(kind, 'value', start, end, start, end)
}

/** An atom of one value, widened over the marks around it. */
export function valueAtom(
  text: string,
  kind: AtomKind,
  start: number,
  end: number,
  from: number,
  to: number,
  date: PartialDate | null = null,
): Atom {
  const marks = marksAround(text, start, end, from, to)
  return wordsAtom(kind, 'value', start - marks, end + marks, start, end, date)
}

/** An atom for a link: its label (or title) and its URL, in the order in which they stand. */
export function linkAtom(
  text: string,
  kind: 'main' | 'url' | 'link' | 'title',
  link: LinkToken,
  from: number,
  to: number,
): Atom {
  const marks = marksAround(text, link.start, link.end, from, to)
  const start = link.start - marks
  const end = link.end + marks
  const { target, form } = link
  if (form === 'bare' || form === 'angle')
    return {
      kind,
      start,
      end,
      slot: null,
      from: -1,
      to: -1,
      urlFrom: target.start,
      urlTo: target.end,
      date: null,
      inner: false,
    }
  const label = inside(text, link.label)
  const hasUrl = form !== 'reference'
  return {
    kind,
    start,
    end,
    slot: kind === 'main' || kind === 'title' ? 'title' : 'label',
    from: label.start,
    to: label.end,
    urlFrom: hasUrl ? target.start : -1,
    urlTo: hasUrl ? target.end : -1,
    date: null,
    inner: false,
  }
}

/** What may enclose the whole of a label. */
const ENCLOSING = new CharacterSet('*_[')

/** A label without blanks and without emphasis that encloses the whole of it. */
function inside(text: string, label: { start: number; end: number }): { start: number; end: number } {
  let { start, end } = label
  while (start < end && isWhite(text.charCodeAt(start))) start++
  while (end > start && isWhite(text.charCodeAt(end - 1))) end--
  while (end - start > 2 && ENCLOSING.has(text.charCodeAt(start))) {
    const mark = text.charAt(start)
    if (text.charCodeAt(end - 1) !== closerOf(text.charCodeAt(start))) break
    if (text.slice(start + 1, end - 1).includes(mark) && !/^(\*\*|__)[^*_]+\1$/.test(text.slice(start, end)))
      break
    start++
    end--
  }
  return start === label.start && end === label.end ? label : { start, end }
}
