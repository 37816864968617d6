import type { OpenList } from '../../markdown/open-list.ts'
import { keptLines } from './kept-lines.ts'
import type { Three } from './piece.ts'
import { type SaidText, saidLines, textBetween } from './said-lines.ts'
import { type SameLines, type Spot, sameLines, spotInBase, spotInSide } from './same-lines.ts'
import { changedSpans } from './window.ts'

type SideName = 'ours' | 'theirs'

/** A stretch of lines in each text between two that all three have; ends not included. */
type Stretch = Three<{ readonly from: number; readonly to: number }>

/** Where all texts start. */
const START: Spot = { base: -1, ours: -1, theirs: -1 }

/** A base with what both sides did to it. */
export interface Shared {
  /** With all that both did: one side's text, when the other has done all that it did. */
  readonly all: string
  /** With what both put in, and what that took the place of: the lines that are only gone may have moved. */
  readonly base: string
}

/**
 * Makes what one side did, and the other side did as well, part of the base, stretch by stretch: of two sides' changes
 * only those are left to be merged that are not made on both. So a merge that is made again, after a round that was cut
 * short, finds nothing left to do, however its lines are read.
 */
export function sharedChanges(lists: Three<OpenList>): Shared {
  const base = lists.base.text
  const spans = changedSpans({ base, ours: lists.ours.text, theirs: lists.theirs.text })
  const texts = sameLines({
    base: saidLines(base, spans.base),
    ours: saidLines(lists.ours.text, spans.ours),
    theirs: saidLines(lists.theirs.text, spans.theirs),
  })
  const kept = keptLines(texts, lists)
  const stretches = stretchesOf(texts)
  const textWith = (isWithGone: boolean) => {
    const spots = stretches.flatMap((stretch) => {
      const anchor = { base: stretch.base.to, ours: stretch.ours.to, theirs: stretch.theirs.to }
      return [...spotsIn(texts, stretch, kept, isWithGone), anchor]
    })
    return base.slice(0, spans.base.from) + textOf(texts, spots) + base.slice(spans.base.to)
  }
  return { all: textWith(true), base: textWith(false) }
}

function textOf(texts: SameLines, spots: readonly Spot[]): string {
  let text = ''
  let above = START
  for (const spot of spots) {
    text += gapBetween(texts, above, spot) + lineOf(texts, spot)
    above = spot
  }
  return text
}

/** The last one ends where the texts end. */
function stretchesOf({ base, ours, theirs }: SameLines): Stretch[] {
  const stretches: Stretch[] = []
  let from = { base: 0, ours: 0, theirs: 0 }
  const close = (to: Three<number>) => {
    stretches.push({
      base: { from: from.base, to: to.base },
      ours: { from: from.ours, to: to.ours },
      theirs: { from: from.theirs, to: to.theirs },
    })
    from = { base: to.base + 1, ours: to.ours + 1, theirs: to.theirs + 1 }
  }
  base.lines.forEach((_, at) => {
    const [our, their] = [ours.anchors[at] ?? -1, theirs.anchors[at] ?? -1]
    if (our >= 0 && their >= 0 && ours.across[our] === their) close({ base: at, ours: our, theirs: their })
  })
  close({ base: base.lines.length, ours: ours.lines.length, theirs: theirs.lines.length })
  return stretches
}

/**
 * The lines that the base is to have in a stretch.
 * @param isWithGone true where lines may leave it that nothing took the place of
 */
function spotsIn(
  texts: SameLines,
  stretch: Stretch,
  kept: ReadonlySet<number>,
  isWithGone: boolean,
): readonly Spot[] {
  const { from, to } = stretch.base
  const was = Array.from({ length: to - from }, (_, index) => spotInBase(texts, from + index))
  // A line that both kept stands before another one here and behind it there: one of them moved.
  if (was.some(({ ours, theirs }) => ours !== null && theirs !== null)) return was
  const isTaken = (side: SideName, other: SideName) =>
    (isWithGone || hasNewLines(texts, stretch, side)) && isHeldBy(texts, stretch, side, other)
  if (isTaken('ours', 'theirs')) return shared(texts, stretch, 'ours', 'theirs', was, kept)
  return isTaken('theirs', 'ours') ? shared(texts, stretch, 'theirs', 'ours', was, kept) : was
}

function hasNewLines(texts: SameLines, stretch: Stretch, side: SideName): boolean {
  const { from, to } = stretch[side]
  return texts[side].origins.subarray(from, to).includes(-1)
}

/** True when the other side put in, too, and below the same lines, all that a side put in. */
function isHeldBy(texts: SameLines, stretch: Stretch, side: SideName, other: SideName): boolean {
  const { lines, origins, across } = texts[side]
  for (let at = stretch[side].from; at < stretch[side].to; at++) {
    if ((origins[at] ?? -1) >= 0) continue
    const there = across[at] ?? -1
    if (there < 0 || (texts[other].origins[there] ?? -1) >= 0) return false
    // Lines that say the same of different things are not the same.
    const [owner, owning] = [lines[at]?.owner ?? -1, texts[other].lines[there]?.owner ?? -1]
    const same = across[owner] ?? -1
    if (owner < 0 ? owning >= 0 : same >= 0 && same !== owning) return false
  }
  return true
}

/** A side's lines with those of the base that not both sides took out, where they stood. */
function shared(
  texts: SameLines,
  stretch: Stretch,
  side: SideName,
  other: SideName,
  was: readonly Spot[],
  kept: ReadonlySet<number>,
): Spot[] {
  const missing = was.filter(
    (spot) => spot[side] === null && (spot[other] !== null || kept.has(spot.base ?? -1)),
  )
  const isLater = (spot: Spot, line: Spot) =>
    line.base !== null
      ? line.base < (spot.base ?? -1)
      : spot[other] !== null && (line[other] ?? -1) < spot[other]
  const spots: Spot[] = []
  for (let at = stretch[side].from; at < stretch[side].to; at++) {
    const line = spotInSide(texts, side, at)
    while (missing[0] && !isLater(placed(texts, missing, missing[0], other), line))
      spots.push(...missing.splice(0, 1))
    spots.push(line)
  }
  return [...spots, ...missing]
}

/** The first of some lines that has a place in a side, among one and what stands right below and under it. */
function placed({ base }: SameLines, lines: readonly Spot[], first: Spot, side: SideName): Spot {
  const from = first.base ?? -1
  const own = lines.filter(
    ({ base: at }, below) => at === from + below && (below === 0 || (base.lines[at]?.owner ?? -1) >= from),
  )
  return own.find((spot) => spot[side] !== null) ?? first
}

/** The blank lines between two lines: those that both sides have there, or else those of the base. */
function gapBetween({ base, ours, theirs }: SameLines, above: Spot, below: Spot): string {
  const [our, their] = [gapIn(ours, above.ours, below.ours), gapIn(theirs, above.theirs, below.theirs)]
  if (our !== undefined && our === their) return our
  // What took the place of a line has the blank lines of that.
  const after = above.base === null ? '' : textBetween(base, above.base + 1, above.base + 1)
  const before = below.base === null ? '' : textBetween(base, below.base, below.base)
  if (above.base === null && below.base === null) return their ?? our ?? ''
  return after.length > before.length ? after : before
}

/** Undefined where the lines do not follow each other. */
function gapIn(text: SaidText, above: number | null, below: number | null): string | undefined {
  return above === null || below === null || above + 1 !== below ? undefined : textBetween(text, below, below)
}

function lineOf({ base, ours, theirs }: SameLines, spot: Spot): string {
  const [text, at] =
    spot.base !== null
      ? [base, spot.base]
      : spot.ours !== null
        ? [ours, spot.ours]
        : [theirs, spot.theirs ?? -1]
  const line = text.lines[at]
  return line ? text.text.slice(line.from, line.to) : ''
}
