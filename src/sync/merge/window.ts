import { targetAt } from '../../markdown/edits/lookup.ts'
import type { OpenList } from '../../markdown/open-list.ts'
import { changedLines } from '../changed-lines.ts'
import type { Piece, Span, Three } from './piece.ts'

/** How many entries on each side of a change may have to do with it. */
const AROUND = 8

/** The whole lines in which three texts differ: what stands before and behind them is the same in all. */
export function changedSpans({ base, ours, theirs }: Three<string>): Three<Span> {
  const [our, their] = [changedLines(base, ours), changedLines(base, theirs)]
  const from = Math.min(our.from, their.from)
  const rest = base.length - Math.max(our.aTo, their.aTo)
  return {
    base: { from, to: base.length - rest },
    ours: { from, to: ours.length - rest },
    theirs: { from, to: theirs.length - rest },
  }
}

/** Where three lists differ, widened to some outer entries around it that all of them have. */
export function windowOf({ base, ours, theirs }: Three<OpenList>): Three<Span> {
  const spans = changedSpans({ base: base.text, ours: ours.text, theirs: theirs.text })
  const [starts, our, their] = [startsOf(base), new Set(startsOf(ours)), new Set(startsOf(theirs))]
  const isShared = (rest: number) => our.has(ours.text.length - rest) && their.has(theirs.text.length - rest)
  const before = starts.findLastIndex((start) => start < spans.base.from)
  const behind = starts.findIndex((start) => start >= spans.base.to)
  const from =
    starts.slice(0, Math.max(0, before - AROUND)).findLast((at) => our.has(at) && their.has(at)) ?? 0
  const to =
    behind < 0 ? undefined : starts.slice(behind + AROUND).find((at) => isShared(base.text.length - at))
  const rest = base.text.length - (to ?? base.text.length)
  return {
    base: { from, to: base.text.length - rest },
    ours: { from, to: ours.text.length - rest },
    theirs: { from, to: theirs.text.length - rest },
  }
}

/** Where the lines of outer entries begin. */
function startsOf(open: OpenList): number[] {
  const starts: number[] = []
  for (let index = 0; index < open.found.length; index++) {
    if ((open.found[index]?.parent ?? 0) >= 0) continue
    const start = targetAt(open, index)?.start ?? 0
    const isLineStart = start === 0 || open.text.charCodeAt(start - 1) === 10
    starts.push(isLineStart ? start : open.text.lastIndexOf('\n', start - 1) + 1)
  }
  return starts
}

/** The pieces of a window with what stands above and below it. */
export function around(pieces: readonly Piece[], texts: Three<string>, window: Three<Span>): Piece[] {
  const piece = ({ base, ours, theirs }: Three<Span>): Piece[] =>
    base.from === base.to
      ? []
      : [
          {
            text: texts.base.slice(base.from, base.to),
            place: { kind: 'line', base, ours, theirs },
            conflicts: [],
          },
        ]
  const above = ({ from }: Span) => ({ from: 0, to: from })
  const below = ({ to }: Span, text: string) => ({ from: to, to: text.length })
  return [
    ...piece({ base: above(window.base), ours: above(window.ours), theirs: above(window.theirs) }),
    ...pieces,
    ...piece({
      base: below(window.base, texts.base),
      ours: below(window.ours, texts.ours),
      theirs: below(window.theirs, texts.theirs),
    }),
  ]
}
