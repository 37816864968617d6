import { targetAt } from '../../markdown/edits/lookup.ts'
import type { OpenList } from '../../markdown/open-list.ts'
import { align } from './align.ts'
import { numbering } from './match.ts'
import { type SaidLine, type SaidText, saidLines, textBetween } from './said-lines.ts'

/** One side's lines beside those of the base and of the other side; -1 where there is no such line. */
interface Side extends SaidText {
  /** For each line of the base the one of this side that is the same. */
  readonly anchors: Int32Array
  /** For each line of this side the one of the base that is the same. */
  readonly origins: Int32Array
  /** For each line of this side the one of the other side that is the same. */
  readonly across: Int32Array
}

/** A stretch of lines between two that all three texts have; ends not included. */
interface Stretch {
  readonly base: Span
  readonly ours: Span
  readonly theirs: Span
}

interface Span {
  readonly from: number
  readonly to: number
}

/**
 * Makes what one side put in, and the other side has as well, part of the base, stretch by stretch: of two sides'
 * changes only those are left to be merged that are not made on both. So a merge that is made again, after a round
 * that was cut short, finds nothing left to do, however its lines are read.
 * @returns the base with these changes
 */
export function withSharedChanges(base: OpenList, ours: OpenList, theirs: OpenList): string {
  const was = saidLines(base.text)
  const [our, their] = sidesOf(was, saidLines(ours.text), saidLines(theirs.text))
  const lines = {
    base: was,
    ours: our,
    theirs: their,
    kept: keptLines(base, was, [ours, our], [theirs, their]),
  }
  let shared = ''
  for (const stretch of stretchesOf(was, our, their)) {
    shared += stretchText(stretch, lines)
    const anchor = was.lines[stretch.base.to]
    if (anchor) shared += base.text.slice(anchor.from, anchor.to)
  }
  return shared
}

function sidesOf(base: SaidText, ours: SaidText, theirs: SaidText): [Side, Side] {
  const number = numbering()
  const [was, our, their] = [base, ours, theirs].map(({ lines }) => lines.map(({ said }) => number(said)))
  const side = (text: SaidText, ids: number[] = [], other: number[] = []): Side => {
    const anchors = align(was ?? [], ids)
    return { ...text, anchors, origins: inverse(anchors, ids.length), across: align(ids, other) }
  }
  const [mine, other] = [side(ours, our, their), side(theirs, their, our)]
  return [mine, { ...other, across: inverse(mine.across, theirs.lines.length) }]
}

function inverse(pairs: Int32Array, length: number): Int32Array {
  const back = new Int32Array(length).fill(-1)
  pairs.forEach((there, at) => {
    if (there >= 0) back[there] = at
  })
  return back
}

/**
 * The lines of the base that may not leave it though both sides took them out, by where they start: only one side has
 * them anew somewhere, or the entry that begins there.
 */
function keptLines(
  base: OpenList,
  was: SaidText,
  ...sides: readonly (readonly [OpenList, Side])[]
): ReadonlySet<number> {
  const isGone = (_: unknown, at: number) => sides.every(([, { anchors }]) => (anchors[at] ?? -1) < 0)
  const gone = was.lines.filter(isGone)
  if (gone.length === 0) return new Set()
  const known = new Set<string>()
  for (const [index, [open, side]] of sides.entries()) {
    const other = sides[1 - index]?.[1]
    const isOwn = (at: number) =>
      (side.origins[at] ?? -1) < 0 && (other?.origins[side.across[at] ?? -1] ?? 0) >= 0
    const added = side.lines.filter((_, at) => isOwn(at))
    for (const { said } of added) known.add(said)
    for (const [, names] of namesAt(open, added)) for (const name of names) known.add(name)
  }
  const names = namesAt(base, gone)
  const isKept = ({ said, from }: SaidLine) =>
    known.has(said) || (names.get(from)?.some((name) => known.has(name)) ?? false)
  return new Set(gone.filter(isKept).map(({ from }) => from))
}

/** The addresses and titles of the entries that begin with some lines, by where these start. */
function namesAt(open: OpenList, lines: readonly SaidLine[]): Map<number, string[]> {
  const names = new Map<number, string[]>()
  const starts = new Set(lines.map(({ from }) => from))
  open.list.entries.forEach(({ url, title }, index) => {
    const start = targetAt(open, index)?.start ?? 0
    const from = open.text.lastIndexOf('\n', start - 1) + 1
    if (starts.has(from))
      names.set(
        from,
        [`${url}\n`, `${title.toLowerCase()}\n`].filter((name) => name !== '\n'),
      )
  })
  return names
}

function stretchesOf(base: SaidText, ours: Side, theirs: Side): Stretch[] {
  const stretches: Stretch[] = []
  let [from, ourFrom, theirFrom] = [0, 0, 0]
  const close = (to: number, ourTo: number, theirTo: number) => {
    stretches.push({
      base: { from, to },
      ours: { from: ourFrom, to: ourTo },
      theirs: { from: theirFrom, to: theirTo },
    })
    ;[from, ourFrom, theirFrom] = [to + 1, ourTo + 1, theirTo + 1]
  }
  base.lines.forEach((_, at) => {
    const [our, their] = [ours.anchors[at] ?? -1, theirs.anchors[at] ?? -1]
    if (our >= 0 && their >= 0 && ours.across[our] === their) close(at, our, their)
  })
  close(base.lines.length, ours.lines.length, theirs.lines.length)
  return stretches
}

interface Texts {
  readonly base: SaidText
  readonly ours: Side
  readonly theirs: Side
  readonly kept: ReadonlySet<number>
}

/** What the base is to have in a stretch. */
function stretchText({ base: span, ...spans }: Stretch, { base, ours, theirs, kept }: Texts): string {
  const was = textBetween(base, span.from, span.to)
  const isChanged = (side: Side, { from, to }: Span) => textBetween(side, from, to) !== was
  if (!isChanged(ours, spans.ours) || !isChanged(theirs, spans.theirs)) return was
  for (let at = span.from; at < span.to; at++) {
    // A line that both kept stands before another one here and behind it there: one of them moved.
    if ((ours.anchors[at] ?? -1) >= 0 && (theirs.anchors[at] ?? -1) >= 0) return was
  }
  if (isHeldBy(theirs, ours, spans.ours)) return grown(base, span, ours, spans.ours, theirs, kept)
  if (isHeldBy(ours, theirs, spans.theirs)) return grown(base, span, theirs, spans.theirs, ours, kept)
  return was
}

/** True when a side put something in, and the other side put all of it in, too, below the same lines. */
function isHeldBy(other: Side, side: Side, { from, to }: Span): boolean {
  let isAny = false
  for (let at = from; at < to; at++) {
    if ((side.origins[at] ?? -1) >= 0) continue
    isAny = true
    const there = side.across[at] ?? -1
    if (there < 0 || (other.origins[there] ?? -1) >= 0 || !hasSameOwner(side, at, other, there)) return false
  }
  return isAny
}

/** False for lines that say the same of different things. */
function hasSameOwner(side: Side, at: number, other: Side, there: number): boolean {
  const [owner, owning] = [side.lines[at]?.owner ?? -1, other.lines[there]?.owner ?? -1]
  if (owner < 0) return owning < 0
  const same = side.across[owner] ?? -1
  return same < 0 || same === owning
}

/** A side's stretch with the lines of the base that not both sides took out, where they stood. */
function grown(
  base: SaidText,
  { from, to }: Span,
  side: Side,
  span: Span,
  other: Side,
  kept: ReadonlySet<number>,
): string {
  const missing: Missing[] = []
  for (let line = from; line < to; line++) {
    const there = other.anchors[line] ?? -1
    const isKept = there >= 0 || kept.has(base.lines[line]?.from ?? -1)
    if ((side.anchors[line] ?? -1) < 0 && isKept) missing.push({ line, there })
  }
  let text = ''
  const put = (isNext: (line: Missing) => boolean) => {
    for (let next = missing[0]; next && isNext(next); next = missing[0]) {
      const line = base.lines[next.line]
      text += base.text.slice(line?.from, line?.to)
      missing.shift()
    }
  }
  for (let at = span.from; at < span.to; at++) {
    put((line) => !isLater(line, side, at))
    if (at > span.from) text += textBetween(side, at, at)
    text += side.text.slice(side.lines[at]?.from, side.lines[at]?.to)
  }
  put(() => true)
  // The blank lines round lines that were there stay as they were.
  return from === to
    ? textBetween(side, span.from, span.from) + text + textBetween(side, span.to, span.to)
    : textBetween(base, from, from) + text + textBetween(base, to, to)
}

/** A line of the base that one side does not have, and where the other has it; -1 for nowhere. */
interface Missing {
  readonly line: number
  readonly there: number
}

/** True for a line of the base that stood below a side's line. */
function isLater({ line, there }: Missing, side: Side, at: number): boolean {
  const origin = side.origins[at] ?? -1
  return origin >= 0 ? origin < line : there >= 0 && (side.across[at] ?? -1) < there
}
