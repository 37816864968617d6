import type { LinkToken } from './inline/tokens.ts'
import type { Atom, AtomKind } from './shape.ts'

const CLOSERS: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '*': '*',
  _: '_',
  '"': '"',
  '“': '”',
  '~': '~',
}

/** Widens a span over the marks that stand on both sides of it: `**[Title](url)**`, `([HN](url))`, `*2024*`. */
export function wrapped(
  text: string,
  start: number,
  end: number,
  from: number,
  to: number,
): [number, number] {
  let left = start
  let right = end
  while (left > from && right < to) {
    const closer = CLOSERS[text.charAt(left - 1)]
    if (closer === undefined || text.charAt(right) !== closer) break
    left--
    right++
  }
  return [left, right]
}

/** An atom of one value, widened over the marks around it. */
export function valueAtom(
  text: string,
  kind: AtomKind,
  start: number,
  end: number,
  from: number,
  to: number,
): Atom {
  const [left, right] = wrapped(text, start, end, from, to)
  return { kind, start: left, end: right, parts: [{ slot: 'value', start, end }] }
}

/** An atom for a link: its label (or title) and its URL, in the order in which they stand. */
export function linkAtom(
  text: string,
  kind: 'main' | 'url' | 'link' | 'title',
  link: LinkToken,
  from: number,
  to: number,
): Atom {
  const [start, end] = wrapped(text, link.start, link.end, from, to)
  if (link.form === 'bare' || link.form === 'angle') {
    return { kind, start, end, parts: [{ slot: 'url', ...link.target }] }
  }
  const words = inside(text, link.label)
  const slot = kind === 'main' || kind === 'title' ? 'title' : 'label'
  const label = { slot, start: words.start, end: words.end } as const
  const target = { slot: 'url', start: link.target.start, end: link.target.end } as const
  if (link.form === 'reference') return { kind, start, end, parts: [label] }
  return { kind, start, end, parts: link.form === 'html' ? [target, label] : [label, target] }
}

/** A label without blanks and without emphasis that encloses the whole of it. */
function inside(text: string, label: { start: number; end: number }): { start: number; end: number } {
  let { start, end } = label
  while (start < end && /\s/.test(text.charAt(start))) start++
  while (end > start && /\s/.test(text.charAt(end - 1))) end--
  while (end - start > 2) {
    const mark = text.charAt(start)
    if (!'*_['.includes(mark) || text.charAt(end - 1) !== CLOSERS[mark]) break
    if (text.slice(start + 1, end - 1).includes(mark) && !/^(\*\*|__)[^*_]+\1$/.test(text.slice(start, end)))
      break
    start++
    end--
  }
  return { start, end }
}
